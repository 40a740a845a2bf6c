package cn.lawcampaign.intake.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the start page, and those that the desk's forms share; English in {@code messages/desk_en.properties}. */
@MessageBundle(value = "desk", locale = "zh")
public interface DeskMessages {

    @Message("登记台")
    String title();

    @Message("登记来电")
    String newCall();

    @Message("登记来信")
    String newLetter();

    @Message("待办")
    String work();

    @Message("事项")
    String what();

    @Message("件数")
    String count();

    @Message("最早")
    String oldest();

    @Message("已等 {time}")
    String waiting(String time);

    @Message("今天登记的来电和来信")
    String today();

    @Message("今天还没有登记。")
    String none();

    @Message("登记时间")
    String time();

    @Message("渠道")
    String channel();

    @Message("受理编号")
    String number();

    @Message("已恢复您上次没有提交的内容（保存于 {when}）。请核对后继续。")
    String restored(String when);

    @Message("不要了，重新填写")
    String discard();

    @Message("不填则取第一句")
    String headlineHint();

    @Message("登记并取得编号")
    String submit();

    @Message("正在保存…")
    String saving();

    @Message("已自动保存")
    String saved();

    @Message("暂未保存，将自动重试")
    String notSaved();

    @Message("登录已过期，内容仍在本页：")
    String signedOut();

    @Message("在新窗口登录")
    String signIn();

    @Message("暂时没有登记成功，内容都在。请稍后再提交，不会重复登记。")
    String notStored();

    @Message("回到登记台")
    String back();
}
