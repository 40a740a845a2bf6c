package cn.lawcampaign.platform.outbox;

import java.time.Duration;

/**
 * The relay's times, which depend on each other: a record's delivery ends, one way or the other, well before a server
 * or pool would give up on the transaction that waits for it.
 */
final class OutboxTimes {

    /** Longest wait for the topic's metadata, when the broker has not been reached yet. */
    static final Duration METADATA = Duration.ofSeconds(5);
    /** Longest wait for one answer of the broker. */
    static final Duration REQUEST = Duration.ofSeconds(10);
    /** A record is acknowledged or failed after this. */
    static final Duration DELIVERY = Duration.ofSeconds(20);
    /** The pass stops waiting after this, should the producer not keep its word. */
    static final Duration PASS = Duration.ofSeconds(30);

    static final Duration RETRY_FIRST = Duration.ofSeconds(5);
    static final Duration RETRY_LONGEST = Duration.ofMinutes(5);

    private OutboxTimes() {
    }
}
