package cn.lawcampaign.intake.phone;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the operators' form for calls; English in {@code messages/call_en.properties}. */
@MessageBundle(value = "call", locale = "zh")
public interface CallMessages {

    @Message("您所在单位没有开通的电话渠道，不能登记来电。请与管理员联系。")
    String noChannel();

    @Message("边听边记，内容自动加密保存。Tab 键移到下一项，Alt+Enter 提交。")
    String callIntro();

    @Message("来电渠道")
    String callChannel();

    @Message("按来电人的原话记录")
    String narrativeHint();

    @Message("来电人身份")
    String caller();

    @Message("由来电人决定；不主动询问身份，不记录来电号码。")
    String callerHint();

    @Message("已向来电人复述并确认")
    String readBack();

    @Message("念一遍主要内容，得到确认后勾选。")
    String readBackHint();

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
}
