package cn.lawcampaign.platform.parts;

import java.time.Instant;

import cn.lawcampaign.platform.event.Event;

/** An event of tests: the n-th of its key, with a filling to make it large. */
public record Counted(int n, String filling, Instant at) implements Event {

    public static Counted of(int n) {
        return new Counted(n, "", Instant.now());
    }
}
