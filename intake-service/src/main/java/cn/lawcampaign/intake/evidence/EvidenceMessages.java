package cn.lawcampaign.intake.evidence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words around files; the English ones are in {@code messages/evidence_en.properties}. */
@MessageBundle(value = "evidence", locale = "zh")
public interface EvidenceMessages {

    @Message("照片、文件、录音录像")
    String label();

    @Message("最多 {count} 个，每个不超过 {megabytes} MB。图片、PDF、文档会去掉作者、拍摄地点等信息后再给办理单位看；录音录像和压缩包由专人看过后再定。")
    String hint(int count, long megabytes);

    @Message("已收到的文件")
    String received();

    @Message("此前收到的文件都在，暂时显示不出来，不必重新上传。")
    String hidden();

    @Message("移除")
    String remove();

    @Message("移除 {name}")
    String removeNamed(String name);

    @Message("上移")
    String up();

    @Message("下移")
    String down();

    @Message("正在上传，{percent}%")
    String uploading(String percent);

    @Message("已收到")
    String done();

    @Message("网络中断，正在重试…")
    String retrying();

    @Message("没有传上去")
    String failed();

    @Message("重试")
    String retry();

    @Message("还有文件正在上传，请等传完再提交。")
    String stillComing();

    @Message("超过 {megabytes} MB，请压缩或截取后再传，或寄信提交")
    String tooLarge(long megabytes);

    @Message("最多 {count} 个文件，其余可在登记后到“查询进度”里补充")
    String tooMany(int count);
}
