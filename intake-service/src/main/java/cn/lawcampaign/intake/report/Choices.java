package cn.lawcampaign.intake.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.platform.campaign.AccusedLevel;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.Matter;
import cn.lawcampaign.platform.campaign.Unit;
import cn.lawcampaign.platform.lang.Lang;
import cn.lawcampaign.platform.lang.Text;
import cn.lawcampaign.platform.web.Option;

/** What a form offers to choose from, from the campaign pack and in the reader's language. */
@ApplicationScoped
public class Choices {

    private final Campaign campaign;

    public Choices(Campaign campaign) {
        this.campaign = campaign;
    }

    /** The lists of one form. */
    public record Lists(List<Option> matters, List<Option> categories, List<Option> units, List<Option> levels,
            List<Option> counties, List<Option> modes) {

        /** What is said of a headline that is missing; likewise of what else a form asks at once. */
        public Text noTitle() {
            return ReportChecks.NO_TITLE;
        }

        public Text noNarrative() {
            return ReportChecks.NO_NARRATIVE;
        }

        public Text noMatter() {
            return ReportChecks.NO_MATTER;
        }
    }

    public Lists in(Lang lang) {
        Locale locale = lang.locale();
        return new Lists(matters(lang),
                campaign.categoryGroups().stream().flatMap(g -> g.items().stream()
                        .map(c -> Option.grouped(g.name(locale), c.code(), c.name(locale)))).toList(),
                campaign.units().all().stream().filter(Unit::handles)
                        .map(u -> Option.grouped(group(u, locale), u.code(), u.name(locale))).toList(),
                levels(lang),
                campaign.counties().stream().map(c -> Option.of(c.code(), c.name(locale))).toList(), modes(lang));
    }

    private String group(Unit unit, Locale locale) {
        return Optional.ofNullable(unit.county()).flatMap(campaign::county).map(c -> c.name(locale))
                .orElseGet(() -> Text.of("市级", "City").in(Lang.choose(locale.getLanguage(), null)));
    }

    private static List<Option> matters(Lang lang) {
        return List.of(
                option(lang, Matter.ACCUSATION, "检举控告", "Accusation", "反映执法单位或执法人员违法违规",
                        "An enforcement unit or officer broke the rules"),
                option(lang, Matter.CLAIM, "申诉求决", "Claim", "对处罚、扣车等有异议，或请求处理停车、黑车、路灯等具体问题",
                        "You disagree with a fine or seizure, or ask to have something dealt with: parking, illegal taxis, street lights"),
                option(lang, Matter.SUGGESTION, "意见建议", "Suggestion", "对道路交通管理、运输执法的建议",
                        "What traffic management or enforcement could do better"),
                option(lang, Matter.ENQUIRY, "咨询", "Enquiry", "政策、程序等问题", "A question about rules or procedure"));
    }

    private static List<Option> levels(Lang lang) {
        return List.of(option(lang, AccusedLevel.UNKNOWN, "不清楚", "I don't know", "", ""),
                option(lang, AccusedLevel.STAFF, "单位的工作人员", "Somebody who works there", "", ""),
                option(lang, AccusedLevel.LEADER, "单位的领导", "A leader of the unit", "", ""),
                option(lang, AccusedLevel.UNIT, "单位整体", "The unit as a whole", "", ""));
    }

    private static List<Option> modes(Lang lang) {
        return List.of(
                option(lang, IdentityMode.ANONYMOUS, "匿名", "Anonymous", "不留姓名和联系方式，凭受理编号和查询码查看进展",
                        "No name, no contact; follow it with number and query code"),
                option(lang, IdentityMode.CONFIDENTIAL, "保密", "Confidential",
                        "留下联系方式供专项办核实情况；未经批准并事先告知，不提供给办理单位",
                        "The Office can ask you back; the handling unit gets none of it unless approved and you are told first"),
                option(lang, IdentityMode.NAMED, "实名", "With my name", "依规定期限告知办理结果；未经批准并事先告知，姓名不提供给办理单位",
                        "You are told the result within the set time; the handling unit gets your name only if approved and you are told first"));
    }

    private static Option option(Lang lang, Enum<?> value, String zh, String en, String hintZh, String hintEn) {
        return Option.of(value.name(), Text.of(zh, en).in(lang), Text.of(hintZh, hintEn).in(lang));
    }
}
