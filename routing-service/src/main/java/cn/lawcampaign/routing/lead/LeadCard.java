package cn.lawcampaign.routing.lead;

import java.util.List;
import java.util.UUID;

import cn.lawcampaign.platform.lang.Text;
import cn.lawcampaign.routing.deadline.Deadlines;
import cn.lawcampaign.routing.deadline.Due;
import cn.lawcampaign.routing.unit.CodeNames;

/**
 * A lead at a glance, as words: in lists and on top of its page.
 *
 * @param headline category · accused unit, or lead unit where none is named · county · date, all from codes
 */
public record LeadCard(UUID id, String number, long version, String headline, Text state, String stateTag,
        String leadUnit, String coUnits, String category, String receivedOn, Due due, boolean closed) {

    public static LeadCard of(Lead lead, CodeNames names, Deadlines deadlines) {
        return new LeadCard(lead.id, lead.number, lead.version, headline(lead, names), StateWords.of(lead.state),
                tag(lead.state), names.units().of(lead.leadUnit), names.units().all(lead.coUnits),
                names.category(lead.category), lead.receivedOn.toString(), deadlines.due(lead.dueOn), lead.closedQueue);
    }

    private static String headline(Lead lead, CodeNames names) {
        List<String> about = lead.accusedUnits.isEmpty() ? List.of(lead.leadUnit) : lead.accusedUnits;
        return String.join(" · ", names.category(lead.category), names.units().all(about), names.county(lead.county),
                names.day(lead.receivedOn));
    }

    private static String tag(LeadState state) {
        return state == LeadState.CONCLUDED
                ? "tag-good"
                : state == LeadState.TRIAGE || state == LeadState.DISPATCHED ? "tag-info" : "";
    }
}
