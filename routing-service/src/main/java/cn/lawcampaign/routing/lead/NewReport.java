package cn.lawcampaign.routing.lead;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.lawcampaign.routing.decision.ReportFacts;

/**
 * A report that came in, in routing's own terms.
 *
 * @param foundUnits accused units that nobody chose
 */
record NewReport(UUID id, String number, String channel, String method, ReportFacts facts, List<String> foundUnits,
        LocalDate occurredOn, Instant receivedAt) {
}
