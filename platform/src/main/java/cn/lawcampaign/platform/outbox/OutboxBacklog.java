package cn.lawcampaign.platform.outbox;

import java.time.Duration;

/**
 * What waits in the outbox.
 *
 * @param unsent  rows not yet acknowledged by the broker
 * @param refused of those, rows that the broker refused and that stop their key
 * @param age     of the oldest, since it happened; zero when nothing waits
 */
public record OutboxBacklog(long unsent, long refused, Duration age) {

    static final OutboxBacklog NONE = new OutboxBacklog(0, 0, Duration.ZERO);
}
