package cn.lawcampaign.intake.letter;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the letters' pages and the slip; English in {@code messages/letter_en.properties}. */
@MessageBundle(value = "letter", locale = "zh")
public interface LetterMessages {

    @Message("来信登记簿")
    String title();

    @Message("登记来信")
    String newLetter();

    @Message("抄录来信")
    String transcribe();

    @Message("来信")
    String letter();

    @Message("待抄录")
    String waiting();

    @Message("没有待抄录的来信。收到来信后点“登记来信”。")
    String noneWaiting();

    @Message("近 30 天已登记")
    String filed();

    @Message("近 30 天没有登记的来信。")
    String noneFiled();

    @Message("您所在单位没有开通的来信渠道，不能登记来信；需由您抄录的来信仍在本页。")
    String noChannel();

    @Message("内容自动加密保存。Tab 键移到下一项，Alt+Enter 提交。")
    String intro();

    @Message("信封和信件")
    String envelope();

    @Message("信箱")
    String channel();

    @Message("邮戳日期")
    String postmarkedOn();

    @Message("看不清可不填")
    String postmarkedOnHint();

    @Message("到达日期")
    String arrivedOn();

    @Message("办理期限从这一天起算")
    String arrivedOnHint();

    @Message("页数")
    String pages();

    @Message("信封已留存")
    String envelopeKept();

    @Message("写有回信地址")
    String returnAddress();

    @Message("扫描件")
    String scans();

    @Message("图片或 PDF，按页序排列，每个不超过 {megabytes} MB。只供登记人员抄录，任何办理单位都看不到。")
    String scansHint(long megabytes);

    @Message("随信材料")
    String enclosures();

    @Message("信封里的单据、照片、光盘内容等，最多 {count} 个，每个不超过 {megabytes} MB。")
    String enclosuresHint(int count, long megabytes);

    @Message("抄录")
    String narrative();

    @Message("照原文抄录，认不清的字用□代替。写信人自己的姓名、电话、住址填在右边，不用抄。")
    String narrativeHint();

    @Message("署名")
    String signed();

    @Message("照信上所写；没有署名选匿名，只有联系方式选保密。")
    String signedHint();

    @Message("通信地址")
    String address();

    @Message("填写后可打印回执寄给写信人")
    String addressHint();

    @Message("先登记，稍后抄录")
    String later();

    @Message("这份登记已经提交过，现在的内容与当时不同。如是另一封信，请再次提交。")
    String changed();

    @Message("本次没有保存：别的登记人员刚刚改动过这封来信。您填写的内容都在下面；请先核对登记的最新内容和扫描件，确认后再提交，将以您的内容为准。")
    String overtaken();

    @Message("查看登记的最新内容")
    String asRegistered();

    @Message("第 {n} 页")
    String page(int n);

    @Message("打开")
    String open();

    @Message("已登记")
    String done();

    @Message("没有通信地址，不打印回执。编号可在登记簿里查到。")
    String noSlip();

    @Message("回执可在 7 天内再次打印；查询码请勿抄写、拍照或告诉他人。")
    String slipHint();

    @Message("打印回执")
    String print();

    @Message("登记下一封来信")
    String next();

    @Message("回到登记簿")
    String back();

    @Message("再次打印回执")
    String slipAgain();

    @Message("写信人的地址已存入身份保险库，这里读不到。请照信封重新填写，或留空后手写。")
    String slipAgainHint();

    @Message("收件人")
    String addressee();

    @Message("登记信息")
    String facts();

    @Message("登记人")
    String registeredBy();

    @Message("登记时间")
    String registeredAt();

    @Message("提交时间")
    String filedAt();

    @Message("是")
    String yes();

    @Message("否")
    String no();

    @Message("没有扫描件。")
    String noScans();

    @Message("核对和放行文字、附件")
    String toRelease();

    @Message("来信回执")
    String slipTitle();

    @Message("您寄来的信件已于 {date} 登记。凭下面的编号和查询码，可以查询进展、补充情况。")
    String slipText(String date);

    @Message("网上查询：{site}")
    String slipSite(String site);

    @Message("查询码只有您知道，请妥善保管，不要告诉他人。补充情况也可以再次来信，写明受理编号即可。")
    String slipWarn();
}
