package cn.lawcampaign.platform.event.routing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import cn.lawcampaign.platform.event.Lists;

/**
 * A report became a lead. When it goes to a unit at once, a {@link LeadDispatched} follows; else it waits in triage.
 *
 * @param leadId      random id
 * @param leadNumber  the number that people use
 * @param leadVersion counts the changes of this lead
 * @param scope       whom the lead concerns from now on
 * @param reportIds      the reports that it stands for
 * @param channel        channel code of the first report
 * @param method         PHONE, EMAIL, LETTER or WEB
 * @param matter         ACCUSATION, CLAIM, SUGGESTION or ENQUIRY
 * @param category       category code, or null
 * @param county         county code, or null
 * @param named          whether the reporter gave a name
 * @param receivedAt     receipt of the first report
 * @param triage         whether it waits for the Office's decision
 * @param ruleId         the rule or safeguard that decided
 * @param ruleSetVersion version of the rule set that decided
 * @param reasons        reason codes, in order
 * @param at             when it was opened
 */
public record LeadOpened(UUID leadId, String leadNumber, long leadVersion, LeadScope scope, List<UUID> reportIds,
        String channel, String method, String matter, String category, String county, boolean named, Instant receivedAt,
        boolean triage, String ruleId, int ruleSetVersion, List<String> reasons,
        Instant at) implements LeadEvent {

    public LeadOpened {
        reportIds = Lists.copy(reportIds);
        reasons = Lists.copy(reasons);
    }
}
