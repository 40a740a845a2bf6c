package cn.lawcampaign.platform.event.routing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The unit accepted the matter for handling (受理); the clock of its conclusion starts here.
 *
 * @param leadId      random id
 * @param leadNumber  the number that people use
 * @param leadVersion counts the changes of this lead
 * @param scope       whom the lead concerns from now on
 * @param unit          the unit that accepted
 * @param concludeDueOn last day to conclude it, or null where no clock runs
 * @param at            when it accepted
 */
public record LeadAccepted(UUID leadId, String leadNumber, long leadVersion, LeadScope scope, String unit,
        LocalDate concludeDueOn,
        Instant at) implements LeadEvent {
}
