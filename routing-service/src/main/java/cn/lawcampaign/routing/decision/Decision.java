package cn.lawcampaign.routing.decision;

import java.util.List;
import java.util.stream.Stream;

import cn.lawcampaign.platform.event.routing.LeadScope;

/**
 * Where a lead goes and why; also the decision to decide nothing and ask the Office.
 *
 * @param ruleId         the row that matched, or one of the safeguards below
 * @param ruleSetVersion the rule set in force
 * @param leadUnit       never null; the Office while it waits in triage
 * @param avoidedUnits   accused units, and departments that keep out as a whole
 * @param closedQueue    for the named readers alone
 * @param triage         whether a coordinator has to decide
 */
public record Decision(String ruleId, int ruleSetVersion, String leadUnit, List<String> coUnits,
        List<String> avoidedUnits, boolean closedQueue, boolean triage, List<Reason> reasons) {

    /** Who is accused is not known. */
    public static final String ACCUSED_UNKNOWN = "S-UNKNOWN";
    /** The Office or its hotline is accused, and no row of the rule set says so. */
    public static final String CLOSED = "S-CLOSED";
    /** No row matched. */
    public static final String NO_RULE = "S-NONE";
    /** A coordinator decided. */
    public static final String BY_HAND = "S-HAND";

    public Decision {
        coUnits = List.copyOf(coUnits);
        avoidedUnits = List.copyOf(avoidedUnits);
        reasons = List.copyOf(reasons);
    }

    /** The same with further reasons. */
    public Decision because(List<Reason> more) {
        return new Decision(ruleId, ruleSetVersion, leadUnit, coUnits, avoidedUnits, closedQueue, triage,
                Stream.concat(reasons.stream(), more.stream()).toList());
    }

    /** What the reasons of a kind speak of first: codes of units or rules. */
    public List<String> spokenOf(ReasonCode code) {
        return reasons.stream().filter(r -> r.code() == code).map(r -> r.arg(0)).toList();
    }

    public LeadScope scope() {
        return new LeadScope(leadUnit, coUnits, avoidedUnits, closedQueue);
    }

    /** For events: codes only. */
    public List<String> reasonCodes() {
        return reasons.stream().map(r -> r.code().name()).toList();
    }
}
