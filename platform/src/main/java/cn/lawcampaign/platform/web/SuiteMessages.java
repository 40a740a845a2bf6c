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
    String expired();

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
}
