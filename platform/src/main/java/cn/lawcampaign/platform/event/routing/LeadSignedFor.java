package cn.lawcampaign.platform.event.routing;

import java.time.Instant;
import java.util.UUID;

/**
 * The unit took the lead (签收).
 *
 * @param leadId      random id
 * @param leadNumber  the number that people use
 * @param leadVersion counts the changes of this lead
 * @param scope       whom the lead concerns from now on
 * @param unit   the unit that signed
 * @param onTime whether within the clock of its dispatch
 * @param at     when it signed
 */
public record LeadSignedFor(UUID leadId, String leadNumber, long leadVersion, LeadScope scope, String unit,
        boolean onTime,
        Instant at) implements LeadEvent {
}
