package cn.lawcampaign.routing.unit;

import java.time.LocalDate;

import cn.lawcampaign.platform.campaign.AccusedLevel;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.Matter;
import cn.lawcampaign.platform.lang.Lang;
import cn.lawcampaign.platform.lang.Text;

/** Codes of the pack and of the law as people call them, in one language. */
public record CodeNames(Campaign campaign, Lang lang) {

    public UnitNames units() {
        return new UnitNames(campaign.units(), lang);
    }

    /** Code and name of a category, e.g. "D4 暴力执法"; says so when there is none. */
    public String category(String code) {
        return code == null
                ? in("未分类", "No category")
                : campaign.category(code).map(c -> code + " " + c.name(lang.locale())).orElse(code);
    }

    public String county(String code) {
        return code == null
                ? in("地点未注明", "Place not said")
                : campaign.county(code).map(c -> c.name(lang.locale())).orElse(code);
    }

    public String channel(String code) {
        return campaign.channel(code).map(channel -> campaign.channelName(channel).in(lang)).orElse(code);
    }

    public static Text of(Matter matter) {
        return switch (matter) {
            case ACCUSATION -> Text.of("检举控告", "Accusation");
            case CLAIM -> Text.of("申诉求决", "Claim");
            case SUGGESTION -> Text.of("意见建议", "Suggestion");
            case ENQUIRY -> Text.of("咨询", "Enquiry");
        };
    }

    public static Text of(AccusedLevel level) {
        return switch (level) {
            case STAFF -> Text.of("工作人员", "staff");
            case LEADER -> Text.of("领导", "leader");
            case UNIT -> Text.of("单位整体", "the unit as a whole");
            case UNKNOWN -> Text.of("层级不明", "level not known");
        };
    }

    /** 2023年5月4日, or 4 May 2023. */
    public String day(LocalDate day) {
        return day == null
                ? ""
                : lang.isChinese()
                        ? day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日"
                        : day.toString();
    }

    private String in(String zh, String en) {
        return lang.isChinese() ? zh : en;
    }
}
