package cn.lawcampaign.routing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The service's clock in tests: can be moved, and can break so many times when somebody looks. */
public final class TestClock extends Clock {

    public static final AtomicInteger BREAKS = new AtomicInteger();
    private static volatile Duration ahead = Duration.ZERO;

    public static void move(Duration by) {
        ahead = by;
    }

    @Override
    public Instant instant() {
        if (BREAKS.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
            throw new IllegalStateException("broken for a test");
        }
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Singleton
    static class Maker {

        @Produces
        @Singleton
        Clock clock() {
            return new TestClock();
        }
    }
}
