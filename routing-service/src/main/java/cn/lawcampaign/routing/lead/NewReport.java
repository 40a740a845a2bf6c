package cn.lawcampaign.routing.lead;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.lawcampaign.routing.deadline.Deadlines;
import cn.lawcampaign.routing.decision.ReportFacts;

/**
 * A report that came in, in routing's own terms.
 *
 * @param foundUnits accused units that nobody chose
 * @param arrivedOn  the day a letter arrived, or null
 */
record NewReport(UUID id, String number, String channel, String method, ReportFacts facts, List<String> foundUnits,
        LocalDate occurredOn, LocalDate arrivedOn, Instant receivedAt) {

    /** When the clocks start that the reporter waits for. */
    Instant receipt(Deadlines deadlines) {
        return deadlines.receipt(receivedAt, arrivedOn);
    }
}
