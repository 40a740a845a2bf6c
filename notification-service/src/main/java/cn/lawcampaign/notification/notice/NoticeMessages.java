package cn.lawcampaign.notification.notice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the deliveries' page; the English ones are in {@code messages/notice_en.properties}. */
@MessageBundle(value = "notice", locale = "zh")
public interface NoticeMessages {

    @Message("邮件投递记录")
    String title();

    @Message("不显示主题和正文，也不列封闭办理和本单位须回避的线索。未送达的邮件会自动重发，间隔逐次加长，最长 15 分钟。")
    String scope();

    @Message("全部")
    String all();

    @Message("只看未送达")
    String waiting();

    @Message("类型")
    String kind();

    @Message("收件单位")
    String unit();

    @Message("邮箱")
    String mailbox();

    @Message("状态")
    String state();

    @Message("待发")
    String queued();

    @Message("未成，将重发")
    String failed();

    @Message("已送出")
    String sent();

    @Message("次数")
    String attempts();

    @Message("登记日期")
    String createdOn();

    @Message("重发日期")
    String nextOn();

    @Message("送出日期")
    String sentOn();

    @Message("最近错误")
    String lastError();

    @Message("还没有邮件。线索交办后，给承办单位的提醒会列在这里。")
    String none();

    @Message("没有等待投递的邮件。")
    String noneWaiting();

    @Message("较新")
    String newer();

    @Message("较早")
    String older();
}
