package cn.lawcampaign.platform.event.routing;

import java.time.Instant;
import java.util.UUID;

/**
 * The reporter added to one of the lead's reports, so whoever decides on the lead should look again; the text stays at
 * intake.
 *
 * @param leadId       random id
 * @param leadNumber   the number that people use
 * @param leadVersion  counts the changes of this lead
 * @param scope        whom the lead concerns from now on
 * @param reportId     the report
 * @param supplementId the addition
 * @param at           receipt of the addition
 */
public record LeadSupplemented(UUID leadId, String leadNumber, long leadVersion, LeadScope scope, UUID reportId,
        UUID supplementId, Instant at) implements LeadEvent {
}
