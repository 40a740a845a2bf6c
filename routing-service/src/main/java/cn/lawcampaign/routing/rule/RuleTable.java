package cn.lawcampaign.routing.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.lawcampaign.platform.campaign.RuleCondition;
import cn.lawcampaign.platform.campaign.RuleDefinition;
import cn.lawcampaign.platform.campaign.SubjectSystem;
import cn.lawcampaign.platform.campaign.Target;
import cn.lawcampaign.platform.campaign.UnitKind;
import cn.lawcampaign.platform.lang.Lang;
import cn.lawcampaign.routing.unit.CodeNames;

/** A rule set as a table that people read. */
final class RuleTable {

    private final CodeNames names;

    RuleTable(CodeNames names) {
        this.names = names;
    }

    /**
     * A row.
     *
     * @param when    conditions that must all hold; empty for always
     * @param unit    lead unit; empty for triage
     * @param coUnits empty for none
     */
    record Row(String id, List<String> when, String unit, String coUnits, String note) {
    }

    List<Row> rows(List<RuleDefinition> rules) {
        return rules.stream().map(this::row).toList();
    }

    /** Who takes over when a unit of the system is accused. */
    String chain(SubjectSystem accused, List<String> units) {
        return system(accused) + say("：", ": ")
                + units.stream().map(names.units()::of).collect(Collectors.joining(" → "));
    }

    private Row row(RuleDefinition rule) {
        return new Row(rule.id(), when(rule.when()), rule.then().triage() ? "" : target(rule.then().unit()),
                rule.then().coUnits().stream().map(this::target).collect(Collectors.joining(comma())),
                rule.note(names.lang().locale()));
    }

    private List<String> when(RuleCondition when) {
        List<String> parts = new ArrayList<>();
        part(parts, "类别", "Category", when.categories(), names::category);
        part(parts, "被举报单位属", "Accused unit belongs to", when.systems(), this::system);
        part(parts, "县区", "County", when.counties(), names::county);
        part(parts, "诉求", "Matter", when.matters(), m -> CodeNames.of(m).in(names.lang()));
        part(parts, "被举报层级", "Accused level", when.accusedLevels(), l -> CodeNames.of(l).in(names.lang()));
        part(parts, "渠道单位", "Channel of", when.channelUnits(), names.units()::of);
        if (when.named() != null) {
            parts.add(when.named() ? say("实名", "Reporter by name") : say("非实名", "Reporter not by name"));
        }
        return parts;
    }

    private <T extends Comparable<T>> void part(List<String> parts, String zh, String en, Collection<T> values,
            Function<T, String> name) {
        if (!values.isEmpty()) {
            parts.add(say(zh + "：", en + ": ") + values.stream().sorted().map(name)
                    .collect(Collectors.joining(say(" 或 ", " or "))));
        }
    }

    private String target(Target target) {
        String unit = names.units().of(target.unit());
        return target.countyKind() == null
                ? unit
                : say("所在县区的" + kind(target.countyKind()) + "；地点不明的，" + unit,
                        "the county's " + kind(target.countyKind()) + "; " + unit + " where the county is not known");
    }

    private String kind(UnitKind kind) {
        return switch (kind) {
            case POLICE_BUREAU -> say("公安机关", "police bureau");
            case TRANSPORT_BUREAU -> say("交通运输局", "transport bureau");
            case TRAFFIC_POLICE -> say("交警大队", "traffic police");
            case ENFORCEMENT -> say("交通执法大队", "transport enforcement");
            default -> kind.name();
        };
    }

    private String system(SubjectSystem system) {
        return switch (system) {
            case T -> say("公安", "police");
            case R -> say("交通运输", "transport");
            case P -> say("检察", "procuratorate");
            case O -> say("依法治市办或热线", "the Office or its hotline");
            case D -> say("纪检监察", "discipline commission");
            case U -> say("其他", "other");
        };
    }

    private String comma() {
        return say("、", ", ");
    }

    private String say(String zh, String en) {
        return names.lang() == Lang.ZH ? zh : en;
    }
}
