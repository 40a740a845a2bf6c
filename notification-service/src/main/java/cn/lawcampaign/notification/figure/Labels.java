package cn.lawcampaign.notification.figure;

import java.util.Arrays;

import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.Method;
import cn.lawcampaign.platform.campaign.Named;
import cn.lawcampaign.platform.lang.Lang;
import cn.lawcampaign.platform.lang.Text;

/** What codes are called in the reader's language; a code that the pack doesn't know stays as it is. */
record Labels(Campaign campaign, Lang lang) {

    String channel(String code) {
        return none(code, Text.of("未注明", "Not known"),
                campaign.channel(code).map(channel -> campaign.channelName(channel).in(lang)).orElse(code));
    }

    String method(String code) {
        return none(code, Text.of("未注明", "Not known"), Arrays.stream(Method.values())
                .filter(m -> m.name().equals(code)).map(m -> m.words().in(lang)).findFirst().orElse(code));
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

    private String none(String code, Text none, String other) {
        return code.equals(Tally.NO_CODE) ? none.in(lang) : other;
    }
}
