package cn.lawcampaign.platform.event.routing;

import java.time.Instant;
import java.util.UUID;

/**
 * The unit concluded the lead (办结). The text for the reporter was handed to intake before, under the given id.
 *
 * @param leadId      random id
 * @param leadNumber  the number that people use
 * @param leadVersion counts the changes of this lead
 * @param scope       whom the lead concerns from now on
 * @param unit    the unit that concluded
 * @param finding SUBSTANTIATED, PARTLY, UNSUBSTANTIATED, OUTSIDE_SCOPE or CANNOT_BE_VERIFIED
 * @param textId  the text for the reporter at intake
 * @param onTime  whether within its clock
 * @param at      when it concluded
 */
public record LeadConcluded(UUID leadId, String leadNumber, long leadVersion, LeadScope scope, String unit,
        String finding,
        UUID textId, boolean onTime,
        Instant at) implements LeadEvent {
}
