package cn.lawcampaign.platform.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the layout and the form tags; the English ones are in {@code messages/suite_en.properties}. */
@MessageBundle(value = "suite", locale = "zh")
public interface SuiteMessages {

    @Message("政务服务")
    String neutralTitle();

    @Message("跳到正文")
    String skip();

    @Message("快速离开")
    String leave();

    @Message("快速离开本页（也可连按三次 Esc 键）")
    String leaveHint();

    @Message("首页")
    String home();

    @Message("我要反映")
    String report();

    @Message("查询进度")
    String track();

    @Message("退出登录")
    String signOut();

    @Message("栏目")
    String sections();

    @Message("工作区")
    String areas();

    @Message("您已退出登录")
    String signedOut();

    @Message("如在公用电脑上操作，请关闭浏览器。")
    String signedOutAdvice();

    @Message("重新登录")
    String signInAgain();

    @Message("有 {count} 处需要修改")
    String errorSummary(int count);

    @Message("（选填）")
    String optional();

    @Message("错误：")
    String errorPrefix();

    @Message("请选择")
    String choose();

    @Message("故障编号")
    String incident();

    @Message("登录已过期，尚未提交；您填写的内容都在本页。请在新窗口登录后，回到这里再点一次。")
    String formExpired();

    @Message("在新窗口登录")
    String signInElsewhere();

    @Message("暂时无法提交，您填写的内容都在本页。请稍后再点一次。")
    String notSent();

    @Message("回到首页")
    String backHome();

    @Message("不记录来访者网络地址")
    String noAddresses();

    @Message("反映内容加密保存")
    String sealed();

    @Message("字")
    String characters();

    @Message("登录已过期，本次尚未提交")
    String expired();

    @Message("您填写的内容仍在本页。请在新标签页登录，再回到本页重新提交。")
    String expiredAdvice();

    @Message("在新标签页登录")
    String signInNewTab();

    @Message("您填写的内容")
    String typed();

    @Message("重新提交")
    String sendAgain();

    @Message("您已重新登录")
    String signedBackIn();

    @Message("请关闭本标签页，回到填写内容的页面，点击“重新提交”。")
    String signedBackInAdvice();

    @Message("滞留消息")
    String parked();

    @Message("以下消息因自身原因未能处理，同一事项的后续消息在其后等候。排除原因后可重新处理，或予以放弃；每次决定连同原因留存备查。")
    String parkedAdvice();

    @Message("没有滞留的消息。")
    String parkedNone();

    @Message("处理环节")
    String parkedConsumer();

    @Message("事件类型")
    String parkedType();

    @Message("原因代码")
    String parkedReason();

    @Message("滞留日期")
    String parkedSince();

    @Message("其后等候")
    String parkedBehind();

    @Message("处理")
    String parkedDecision();

    @Message("处理原因")
    String parkedWhy();

    @Message("重新处理")
    String parkedReplay();

    @Message("放弃")
    String parkedDrop();
}
