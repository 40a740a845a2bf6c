package cn.lawcampaign.platform.event.routing;

import java.time.Instant;
import java.util.UUID;

/**
 * The unit noted progress; the note itself stays at routing.
 *
 * @param leadId      random id
 * @param leadNumber  the number that people use
 * @param leadVersion counts the changes of this lead
 * @param scope       whom the lead concerns from now on
 * @param unit   the unit that noted
 * @param noteId the note
 * @param at     when it noted
 */
public record LeadProgressed(UUID leadId, String leadNumber, long leadVersion, LeadScope scope, String unit,
        UUID noteId,
        Instant at) implements LeadEvent {
}
