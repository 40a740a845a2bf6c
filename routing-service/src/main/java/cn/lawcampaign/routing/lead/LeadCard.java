package cn.lawcampaign.routing.lead;

import java.util.UUID;

import cn.lawcampaign.platform.lang.Text;
import cn.lawcampaign.routing.deadline.Deadlines;
import cn.lawcampaign.routing.deadline.Due;
import cn.lawcampaign.routing.unit.CodeNames;

/**
 * A lead at a glance, as words: in lists and on top of its page.
 *
 * @param headline category · accused unit · county · date, all from codes
 * @param subject  the same without the date, for tables that have a column for it
 * @param supplemented whether a reporter added something that the lead unit has not opened yet
 */
public record LeadCard(UUID id, String number, long version, String headline, String subject, Text state,
        String stateTag,
        String leadUnit, String coUnits, String category, String receivedOn, Due due, boolean closed,
        boolean supplemented) {

    private static final Text NO_UNIT = Text.of("未指明单位", "unit not named");

    public static LeadCard of(Lead lead, CodeNames names, Deadlines deadlines) {
        return new LeadCard(lead.id, lead.number, lead.version, join(subject(lead, names), names.day(lead.receivedOn)),
                subject(lead, names),
                StateWords.of(lead.state),
                tag(lead.state), names.units().of(lead.leadUnit), names.units().all(lead.coUnits),
                names.category(lead.category), lead.receivedOn.toString(), deadlines.due(lead.dueOn), lead.closedQueue,
                lead.supplemented);
    }

    private static String subject(Lead lead, CodeNames names) {
        return join(names.category(lead.category), about(lead, names), names.county(lead.county));
    }

    /** Whom it is about: never a unit only because a lead waits there or is handled there. */
    private static String about(Lead lead, CodeNames names) {
        return lead.accusedUnits.isEmpty() ? NO_UNIT.in(names.lang()) : names.units().all(lead.accusedUnits);
    }

    private static String join(String... parts) {
        return String.join(" · ", parts);
    }

    private static String tag(LeadState state) {
        return state == LeadState.CONCLUDED
                ? "tag-good"
                : state == LeadState.TRIAGE || state == LeadState.DISPATCHED ? "tag-info" : "";
    }
}
