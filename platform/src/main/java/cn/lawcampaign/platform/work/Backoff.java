package cn.lawcampaign.platform.work;

import java.time.Duration;

/**
 * How long to wait after a failure: doubles from the first wait to the longest, and stays there.
 *
 * @param first   after the first failure
 * @param longest never longer than this
 */
public record Backoff(Duration first, Duration longest) {

    /** @param failures so far, from 1 */
    public Duration after(int failures) {
        int doublings = Math.min(Math.max(failures, 1) - 1, 30);
        Duration wait = first.multipliedBy(1L << doublings);
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
