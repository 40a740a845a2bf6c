package cn.lawcampaign.routing.lead;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import cn.lawcampaign.routing.decision.ReportFacts;

/** A report that came in, in routing's own terms. */
record NewReport(UUID id, String number, String channel, String method, ReportFacts facts, LocalDate occurredOn,
        Instant receivedAt) {
}
