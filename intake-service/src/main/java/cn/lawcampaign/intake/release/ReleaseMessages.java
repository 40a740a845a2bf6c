package cn.lawcampaign.intake.release;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the release pages; English in {@code messages/release_en.properties}. */
@MessageBundle(value = "release", locale = "zh")
public interface ReleaseMessages {

    @Message("待放行")
    String title();

    @Message("核对放行")
    String one();

    @Message("没有待放行的文字和附件。邮件、来信登记后会出现在这里。")
    String none();

    @Message("共 {count} 件，先列办理单位催要的，再按收到先后。")
    String count(int count);

    @Message("渠道")
    String channel();

    @Message("收到日期")
    String receivedOn();

    @Message("等待")
    String waits();

    @Message("正文")
    String text();

    @Message("补充 {n} 项")
    String added(int n);

    @Message("附件 {n} 个")
    String files(int n);

    @Message("催要")
    String asked();

    @Message("类别")
    String category();

    @Message("被反映的单位")
    String accused();

    @Message("办理单位的催要")
    String asks();

    @Message("决定不放行")
    String decline();

    @Message("不放行的理由")
    String declineReason();

    @Message("催要的单位能看到，请勿写入举报人的信息。")
    String declineHint();

    @Message("原文")
    String original();

    @Message("办理单位看到的")
    String copy();

    @Message("举报人的原话，只供您核对。请勿抄录、拍照或转发。")
    String originalHint();

    @Message("{date} 的补充")
    String addition(String date);

    @Message("再遮盖一个词")
    String mask();

    @Message("填写或在原文里选中，所有出现的地方一并遮盖")
    String maskHint();

    @Message("遮盖")
    String doMask();

    @Message("恢复误遮的内容")
    String unmask();

    @Message("举报人本人的姓名、联系方式和住址不能恢复。")
    String unmaskHint();

    @Message("恢复的理由")
    String unmaskReason();

    @Message("恢复显示")
    String doUnmask();

    @Message("核对无误，放行")
    String release();

    @Message("放行后办理单位立即可以看到，看过的无法收回。")
    String releaseHint();

    @Message("已由 {by} 于 {at} 放行")
    String released(String by, String at);

    @Message("收回放行")
    String withdraw();

    @Message("收回的理由")
    String withdrawReason();

    @Message("已经看过的无法收回；从现在起办理单位不能再打开。")
    String withdrawHint();

    @Message("已放行的文字不随遮盖改动；需要改的，请收回后重新放行。")
    String releasedStays();

    @Message("附件")
    String attachments();

    @Message("没有附件。")
    String noFiles();

    @Message("下载原件")
    String download();

    @Message("按原样放行")
    String releaseFile();

    @Message("不提供")
    String keepFile();

    @Message("不提供的理由")
    String keepReason();

    @Message("换成处理过的文件")
    String replace();

    @Message("上传替换")
    String doReplace();

    @Message("{type}，{size}")
    String about(String type, String size);

    @Message("{unit}（{by}）")
    String askedBy(String unit, String by);

    @Message("{by} 于 {at} 决定")
    String decided(String by, String at);

    @Message("{by} 于 {at} 决定：{reason}")
    String decidedBecause(String by, String at, String reason);

    @Message("这份举报的文字不需要放行，办理单位已可看到遮盖后的文字。")
    String noTexts();
}
