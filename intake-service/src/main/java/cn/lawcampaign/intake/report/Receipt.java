package cn.lawcampaign.intake.report;

import java.time.Instant;

/**
 * What a reporter gets for a report that is durable.
 *
 * @param number    acceptance number, 12 digits
 * @param queryCode the reporter's secret, 16 digits
 */
public record Receipt(String number, String queryCode, Instant receivedAt) {
}
