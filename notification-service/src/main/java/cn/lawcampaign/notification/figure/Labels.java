package cn.lawcampaign.notification.figure;

import java.util.Map;

import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.Channel;
import cn.lawcampaign.platform.campaign.Method;
import cn.lawcampaign.platform.campaign.Named;
import cn.lawcampaign.platform.lang.Lang;
import cn.lawcampaign.platform.lang.Text;

/** What codes are called in the reader's language; a code that the pack doesn't know stays as it is. */
record Labels(Campaign campaign, Lang lang) {

    private static final Map<String, Text> METHODS = Map.of("PHONE", Text.of("电话", "Phone"), "EMAIL",
            Text.of("邮件", "E-mail"), "LETTER", Text.of("信件", "Letter"), "WEB", Text.of("网上填报", "Web form"));

    String channel(String code) {
        return none(code, Text.of("未注明", "Not known"),
                campaign.channel(code).map(this::channel).orElse(code));
    }

    String method(String code) {
        return none(code, Text.of("未注明", "Not known"), METHODS.getOrDefault(code, Text.plain(code)).in(lang));
    }

    String category(String code) {
        return none(code, Text.of("未分类", "Not classified"), campaign.category(code).map(this::name).orElse(code));
    }

    String county(String code) {
        return none(code, Text.of("未注明县（区）", "No county given"), campaign.county(code).map(this::name).orElse(code));
    }

    String unit(String code) {
        return campaign.units().find(code).map(this::name).orElse(code);
    }

    String name(Named named) {
        return named.name(lang.locale());
    }

    private String channel(Channel channel) {
        String method = method(channel.method().name());
        if (channel.method() == Method.WEB) {
            return method;
        }
        return lang.isChinese() ? unit(channel.unit()) + method : method + " · " + unit(channel.unit());
    }

    private String none(String code, Text none, String other) {
        return code.equals(Tally.NO_CODE) ? none.in(lang) : other;
    }
}
