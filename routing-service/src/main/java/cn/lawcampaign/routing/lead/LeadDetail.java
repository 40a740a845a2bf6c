package cn.lawcampaign.routing.lead;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import cn.lawcampaign.platform.campaign.AccusedLevel;
import cn.lawcampaign.routing.deadline.Deadlines;
import cn.lawcampaign.routing.decision.Decision;
import cn.lawcampaign.routing.decision.Reason;

/**
 * A lead with everything, for programs.
 *
 * @param reports acceptance numbers
 * @param actions what the caller can do with it now
 */
record LeadDetail(@JsonUnwrapped LeadItem lead, List<String> reports, List<String> accusedUnits,
        AccusedLevel accusedLevel, Finding finding, Why decision, List<Line> timeline, List<Transition> actions) {

    /** Where it went and why; reasons with the codes that they speak of. */
    record Why(String rule, int ruleSetVersion, List<Reason> reasons, String unit, List<String> coUnits,
            List<String> avoidedUnits, boolean closed, boolean triage) {

        static Why from(Decision d) {
            return new Why(d.ruleId(), d.ruleSetVersion(), d.reasons(), d.leadUnit(), d.coUnits(), d.avoidedUnits(),
                    d.closedQueue(), d.triage());
        }
    }

    /** A day of the timeline: units are told no time of day. */
    record Line(LocalDate on, EntryKind kind, String actor, String unit, String note) {

        static Line from(LeadEntry entry, Deadlines deadlines) {
            return new Line(deadlines.dayOf(entry.at), entry.kind, entry.actor, entry.unit, entry.note);
        }
    }
}
