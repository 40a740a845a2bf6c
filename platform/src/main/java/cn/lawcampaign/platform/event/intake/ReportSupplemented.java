package cn.lawcampaign.platform.event.intake;

import java.time.Instant;
import java.util.UUID;

import cn.lawcampaign.platform.event.Event;

/**
 * The reporter added to a report; a report itself is never edited.
 *
 * @param reportId     the report
 * @param supplementId the addition; its text stays at intake
 * @param at           receipt of the addition
 */
public record ReportSupplemented(UUID reportId, UUID supplementId, Instant at) implements Event {
}
