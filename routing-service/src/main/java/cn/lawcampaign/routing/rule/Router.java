package cn.lawcampaign.routing.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import cn.lawcampaign.platform.campaign.AvoidanceSettings;
import cn.lawcampaign.platform.campaign.RuleDefinition;
import cn.lawcampaign.platform.campaign.RuleSet;
import cn.lawcampaign.platform.campaign.Unit;
import cn.lawcampaign.platform.campaign.UnitTree;
import cn.lawcampaign.routing.avoidance.Avoided;
import cn.lawcampaign.routing.avoidance.Escalation;
import cn.lawcampaign.routing.decision.Decision;
import cn.lawcampaign.routing.decision.Reason;
import cn.lawcampaign.routing.decision.ReasonCode;
import cn.lawcampaign.routing.decision.ReportFacts;

/**
 * Decides who gets a lead. Safeguards come before the rules, so that no rule set can undo them: an accusation of the
 * Office or its hotline goes to the closed queue, one whose accused unit is not known goes to people. Then the first row
 * that matches decides, and avoidance has the last word. Deterministic; keeps no state; takes microseconds.
 */
public final class Router {

    private final UnitTree tree;
    private final Escalation escalation;

    public Router(UnitTree tree, AvoidanceSettings settings) {
        this.tree = tree;
        this.escalation = new Escalation(tree, settings);
    }

    public static Decision decide(ReportFacts facts, RuleSet rules, UnitTree tree, AvoidanceSettings settings) {
        return new Router(tree, settings).decide(facts, rules);
    }

    public Decision decide(ReportFacts facts, RuleSet rules) {
        Avoided avoided = new Avoided(tree, facts.accusedUnits());
        Optional<RuleDefinition> row = firstMatch(facts, rules, avoided);
        if (escalation.isClosed(avoided)) {
            return closed(row, rules.version(), avoided);
        }
        if (avoided.accused().size() < new LinkedHashSet<>(facts.accusedUnits()).size()) {
            return triage(Decision.ACCUSED_UNKNOWN, rules.version(), avoided,
                    Reason.of(ReasonCode.ACCUSED_NOT_IN_PACK));
        }
        if (facts.accuses() && avoided.accused().isEmpty()) {
            return triage(Decision.ACCUSED_UNKNOWN, rules.version(), avoided, Reason.of(ReasonCode.ACCUSED_UNKNOWN));
        }
        if (row.isEmpty()) {
            return triage(Decision.NO_RULE, rules.version(), avoided, Reason.of(ReasonCode.NO_RULE));
        }
        RuleDefinition rule = row.get();
        if (rule.then().triage()) {
            return triage(rule.id(), rules.version(), avoided, Reason.of(ReasonCode.RULE_SAYS_TRIAGE, rule.id()));
        }
        return toUnit(rule, facts.county(), rules.version(), avoided);
    }

    /**
     * A coordinator's choice; who chooses as the rules do keeps their co-units. Avoidance beats it too: an accusation of the Office goes to the closed queue whatever was
     * chosen.
     *
     * @throws AvoidedUnitException when the chosen unit keeps out
     */
    public Decision byHand(ReportFacts facts, RuleSet rules, String unit) {
        Avoided avoided = new Avoided(tree, facts.accusedUnits());
        if (escalation.isClosed(avoided)) {
            return closed(firstMatch(facts, rules, avoided), rules.version(), avoided);
        }
        if (avoided.covers(unit)) {
            throw new AvoidedUnitException(unit, avoided.units());
        }
        List<Reason> reasons = new ArrayList<>(List.of(Reason.of(ReasonCode.BY_HAND, unit)));
        reasons.addAll(avoided.reasons());
        return new Decision(Decision.BY_HAND, rules.version(), unit, coUnitsOf(unit, facts, rules, avoided),
                avoided.units(), false, false, reasons);
    }

    private Optional<RuleDefinition> firstMatch(ReportFacts facts, RuleSet rules, Avoided avoided) {
        RuleMatch match = new RuleMatch(facts, avoided.accused().stream().map(Unit::system).toList());
        return rules.rules().stream().filter(r -> match.test(r.when())).findFirst();
    }

    private Decision toUnit(RuleDefinition rule, String county, int version, Avoided avoided) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(ReasonCode.RULE, rule.id()));
        reasons.addAll(avoided.reasons());
        String wanted = rule.then().unit().resolve(tree, county).code();
        String lead = wanted;
        boolean triage = false;
        if (avoided.covers(wanted)) {
            Optional<String> next = escalation.next(wanted, avoided);
            // the Office is free here: an accusation of it went to the closed queue before any rule was asked
            lead = next.orElse(escalation.office());
            triage = next.isEmpty();
            reasons.add(Reason.of(ReasonCode.LEAD_MOVED, wanted, lead));
        }
        List<String> coUnits = triage ? List.of() : coUnits(rule, county, lead, avoided, reasons);
        return new Decision(rule.id(), version, lead, coUnits, avoided.units(), false, triage, reasons);
    }

    private List<String> coUnits(RuleDefinition rule, String county, String lead, Avoided avoided,
            List<Reason> reasons) {
        List<String> coUnits = new ArrayList<>();
        for (var target : rule.then().coUnits()) {
            String unit = target.resolve(tree, county).code();
            if (avoided.covers(unit)) {
                reasons.add(Reason.of(ReasonCode.CO_UNIT_DROPPED, unit));
            } else if (!unit.equals(lead) && !coUnits.contains(unit)) {
                coUnits.add(unit);
            }
        }
        for (String desk : escalation.desks(avoided)) {
            if (!desk.equals(lead) && !coUnits.contains(desk)) {
                coUnits.add(desk);
                reasons.add(Reason.of(ReasonCode.CO_UNIT_ADDED, desk));
            }
        }
        return coUnits;
    }

    /** Who would take part if the row that matches decided; nobody, where it names another unit than the one chosen. */
    private List<String> coUnitsOf(String chosen, ReportFacts facts, RuleSet rules, Avoided avoided) {
        return firstMatch(facts, rules, avoided).filter(row -> !row.then().triage())
                .map(row -> toUnit(row, facts.county(), rules.version(), avoided))
                .filter(decision -> !decision.triage() && decision.leadUnit().equals(chosen)).map(Decision::coUnits)
                .orElse(List.of());
    }

    private Decision triage(String ruleId, int version, Avoided avoided, Reason why) {
        List<Reason> reasons = new ArrayList<>(List.of(why));
        reasons.addAll(avoided.reasons());
        return new Decision(ruleId, version, escalation.office(), List.of(), avoided.units(), false, true, reasons);
    }

    private Decision closed(Optional<RuleDefinition> row, int version, Avoided avoided) {
        List<Reason> reasons = new ArrayList<>(avoided.reasons());
        String ruleId = row.map(RuleDefinition::id).orElse(Decision.CLOSED);
        String unit = escalation.closedQueueUnit();
        if (!avoided.covers(unit)) {
            reasons.add(Reason.of(ReasonCode.CLOSED_QUEUE, unit));
            return new Decision(ruleId, version, unit, List.of(), avoided.units(), true, false, reasons);
        }
        Optional<String> resort = escalation.lastResort(avoided);
        resort.ifPresentOrElse(u -> reasons.add(Reason.of(ReasonCode.LAST_RESORT, u)),
                () -> reasons.add(Reason.of(ReasonCode.NOBODY_LEFT)));
        // no longer in the closed queue, so the Office's coordinators would see it
        return new Decision(ruleId, version, resort.orElse(unit), List.of(), escalation.withClosedUnits(avoided),
                resort.isEmpty(), false, reasons);
    }
}
