package cn.lawcampaign.routing.lead;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A lead in a list, for programs.
 *
 * @param rule       rule or safeguard of the latest decision
 * @param triage     whether it waits for the Office's decision
 * @param closed     whether it is in the closed queue
 * @param receivedOn day of receipt; units are told no time of day
 * @param dueOn      last day of the clock that runs now, or null
 * @param version    to be sent with a change
 * @param supplemented whether a reporter added something that the lead unit has not opened yet
 */
record LeadItem(UUID id, String number, String state, long version, String rule, int ruleSetVersion, String leadUnit,
        List<String> coUnits, boolean triage, boolean closed, String matter, String category, String county,
        LocalDate receivedOn, LocalDate dueOn, boolean supplemented) {

    static LeadItem from(Lead lead) {
        return new LeadItem(lead.id, lead.number, lead.state.name(), lead.version, lead.ruleId, lead.ruleSetVersion,
                lead.leadUnit, lead.coUnits, lead.state == LeadState.TRIAGE, lead.closedQueue, lead.matter.name(),
                lead.category, lead.county, lead.receivedOn, lead.dueOn, lead.supplemented);
    }

    /**
     * A page of a list.
     *
     * @param total over all pages
     * @param page  from 1
     */
    record ListPage(List<LeadItem> items, long total, int page) {
    }
}
