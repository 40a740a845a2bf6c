package cn.lawcampaign.intake.mail.clerk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the clerks' pages for mails; English in {@code messages/mail_en.properties}. */
@MessageBundle(value = "mail", locale = "zh")
public interface MailMessages {

    @Message("邮件")
    String title();

    @Message("查看范围")
    String tabs();

    @Message("待处理")
    String parked();

    @Message("未登记")
    String ignored();

    @Message("近30天全部")
    String all();

    @Message("没有等待处理的邮件。系统能读出的邮件已自动登记。")
    String noneParked();

    @Message("没有这样的邮件。")
    String none();

    @Message("收到时间")
    String takenAt();

    @Message("渠道")
    String channel();

    @Message("状态")
    String state();

    @Message("原因")
    String why();

    @Message("大小")
    String size();

    @Message("受理编号")
    String number();

    @Message("处理人")
    String handled();

    @Message("未读出")
    String omitted();

    @Message("查看")
    String open();

    @Message("查看记入审计。邮件里的姓名、地址和笔迹只用于登记，不得外传。")
    String audited();

    @Message("邮件内容")
    String content();

    @Message("原件没有取回，在该邮箱的“{folder}”文件夹里，加了旗标。")
    String noOriginal(String folder);

    @Message("没有读出任何内容，请下载原件查看。")
    String unread();

    @Message("发件人")
    String from();

    @Message("回复地址")
    String replyTo();

    @Message("发送时间（邮件自称）")
    String sentAt();

    @Message("主题")
    String subject();

    @Message("附件")
    String files();

    @Message("名称")
    String fileName();

    @Message("类型（邮件自称）")
    String fileType();

    @Message("下载原件（.eml）")
    String download();

    @Message("怎样处理")
    String acts();

    @Message("登记为举报")
    String toReport();

    @Message("补充到已有举报")
    String toSupplement();

    @Message("不是举报")
    String dismiss();

    @Message("可以撤回；原件仍然保存。")
    String dismissHint();

    @Message("撤回，重新处理")
    String restore();

    @Message("邮件登记")
    String reportTitle();

    @Message("按邮件的原意填写。附件随邮件自动收录；发件人能收到回执的，系统自动把编号和查询码发给本人。")
    String reportIntro();

    @Message("发件人身份")
    String sender();

    @Message("取自邮件；发件人另有说明的，按其说明。")
    String senderHint();

    @Message("登记")
    String submit();

    @Message("暂时没有登记成功，内容都在。请稍后再提交，不会重复登记。")
    String notStored();

    @Message("这份登记已经提交过，现在的内容与当时不同。请回到邮件列表查看。")
    String changed();

    @Message("已登记")
    String filed();

    @Message("编号和查询码由系统直接发给发件人，此处不显示查询码。")
    String filedHint();

    @Message("补充内容")
    String text();

    @Message("办理单位看到的内容隐去了举报人的姓名、联系方式，以及证件号、电话、邮箱和银行卡号，他人姓名不一定隐去；附件随邮件自动收录。")
    String textHint();

    @Message("补充")
    String add();

    @Message("回到邮件列表")
    String back();

    @Message("回到这封邮件")
    String backToMail();
}
