package cn.lawcampaign.platform.event.routing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.lawcampaign.platform.event.Lists;

/**
 * A lead was handed to a unit (交办/转办), which has it to sign for.
 *
 * @param leadId      random id
 * @param leadNumber  the number that people use
 * @param leadVersion counts the changes of this lead
 * @param scope       whom the lead concerns from now on
 * @param dispatchNo     counts the dispatches of this lead, from 1
 * @param unit           the unit it was handed to, the same as the scope's lead unit
 * @param category       category code as known now, or null
 * @param county         county code as known now, or null
 * @param byHand         whether a person in the Office decided, not a rule
 * @param ruleId         the rule, safeguard or manual decision
 * @param ruleSetVersion version of the rule set in force
 * @param reasons        reason codes, in order
 * @param signDueOn      last day to sign for it, or null where no clock runs
 * @param concludeDueOn  last day to conclude it as known now, or null while not known
 * @param at             when it was dispatched
 */
public record LeadDispatched(UUID leadId, String leadNumber, long leadVersion, LeadScope scope, int dispatchNo,
        String unit, String category, String county, boolean byHand, String ruleId, int ruleSetVersion,
        List<String> reasons, LocalDate signDueOn, LocalDate concludeDueOn,
        Instant at) implements LeadEvent {

    public LeadDispatched {
        reasons = Lists.copy(reasons);
    }
}
