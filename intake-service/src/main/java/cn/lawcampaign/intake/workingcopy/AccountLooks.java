package cn.lawcampaign.intake.workingcopy;

import static cn.lawcampaign.intake.workingcopy.Look.END;
import static cn.lawcampaign.intake.workingcopy.Look.LINK;

import java.util.List;

/** Addresses of e-mail, and accounts of messengers and the like. */
final class AccountLooks {

    private static final String LOCAL = "[A-Za-z0-9._%+\\-]{1,64}+";
    private static final String AT = "\\s{0,2}+(?:@|\\(at\\)|\\[at\\]|#at#|艾特|圈a)\\s{0,2}+";
    private static final String LABEL = "(?:[A-Za-z0-9\\-]{1,63}+|中国|公司|网络)";
    /** With full stops; or as people write who don't want a machine to read it. */
    private static final String DOMAIN = LABEL + "(?:(?:\\." + LABEL + "){1,8}+|(?:(?:[.。]|点|\\s{0,2}\\(dot\\)\\s{0,2}"
            + "|\\s{1,2}dot\\s{1,2})" + LABEL + "){1,8}+)";
    private static final String NO_AMOUNT = "(?!\\s?[元块万年月])";
    private static final String NOT_A_DAY = "(?!20[0-3]\\d(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])(?!\\d))";
    private static final String ACCOUNT = "[a-z][a-z0-9_\\-]{5,19}";
    private static final String WHOLE = "(?![a-z0-9_\\-])";
    private static final String SERVICE = "微信|威信|薇信|抖音|快手|支付宝|小红书|微博|钉钉|陌陌|加(?:我|下|个|一下)?(?:薇|v(?![a-z]))"
            + "|(?<![a-z])(?:vx|wx|v信|v号)(?![a-z])";

    static final List<Look> ALL = List.of(Look.of(MaskKind.EMAIL, LOCAL + AT + DOMAIN),
            Look.of(MaskKind.EMAIL, LOCAL + "\\s{1,2}at\\s{1,2}(?!www\\.)" + DOMAIN),
            Look.number(MaskKind.ACCOUNT,
                    "(?:(?<![a-z])qq|扣扣|企鹅|球球|(?<![a-z])q(?=号))(?:群)?(?:号码?)?(?:同号)?" + LINK
                            + "(?<x>[1-9](?: ?\\d){4,11})" + END + NO_AMOUNT),
            Look.of(MaskKind.ACCOUNT,
                    "(?:" + SERVICE + ")[账帐]?(?:号码|号|户|id|名)?(?:同号)?" + LINK + "(?<x>" + ACCOUNT + "|" + NOT_A_DAY
                            + "\\d{6,20}" + NO_AMOUNT + ")" + WHOLE),
            // in English text a word may follow the service's name
            Look.of(MaskKind.ACCOUNT,
                    "(?<![a-z])(?:wechat|weixin|alipay|telegram|whatsapp|skype)(?:\\s?(?:id|no\\.?|account))?"
                            + "(?:\\s{0,2}[:=(]\\s{0,2}|\\s{1,2}(?=[a-z_\\-]{0,19}\\d))(?<x>" + ACCOUNT + ")" + WHOLE));

    private AccountLooks() {
    }
}
