package cn.lawcampaign.intake.phone;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the operators' desk; English in {@code messages/desk_en.properties}. */
@MessageBundle(value = "desk", locale = "zh")
public interface DeskMessages {

    @Message("登记台")
    String title();

    @Message("登记来电")
    String newCall();

    @Message("今天登记的来电")
    String today();

    @Message("今天还没有登记来电。接到电话后点“登记来电”。")
    String none();

    @Message("登记时间")
    String time();

    @Message("渠道")
    String channel();

    @Message("受理编号")
    String number();

    @Message("有一份未提交的来电登记，保存于 {when}。")
    String draftWaits(String when);

    @Message("继续填写")
    String goOn();

    @Message("已恢复您上次没有提交的内容（保存于 {when}）。请核对后继续。")
    String restored(String when);

    @Message("不要了，重新填写")
    String discard();

    @Message("您所在单位没有开通的电话渠道，不能登记来电。请与管理员联系。")
    String noChannel();

    @Message("边听边记，内容自动加密保存。Tab 键移到下一项，Alt+Enter 提交。")
    String callIntro();

    @Message("来电渠道")
    String callChannel();

    @Message("按来电人的原话记录")
    String narrativeHint();

    @Message("不填则取第一句")
    String headlineHint();

    @Message("来电人身份")
    String caller();

    @Message("由来电人决定；不主动询问身份，不记录来电号码。")
    String callerHint();

    @Message("已向来电人复述并确认")
    String readBack();

    @Message("念一遍主要内容，得到确认后勾选。")
    String readBackHint();

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

    @Message("这份登记已经提交过，现在的内容与当时不同。如是另一个来电，请再次提交。")
    String changed();

    @Message("已登记，请念给来电人")
    String done();

    @Message("查询码只在此处显示，离开本页后不再出现；请提醒来电人记下并保密。")
    String doneWarn();

    @Message("念法")
    String spoken();

    @Message("登记下一个来电")
    String next();

    @Message("回到登记台")
    String back();

    @Message("来信和邮件的登记将在下一版提供。")
    String clerk();
}
