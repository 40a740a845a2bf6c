package cn.lawcampaign.deploy.local;

import java.util.Locale;

/** Lines for the person at the keyboard, each with the seconds since the command was given. */
final class Progress {

    private final long start;

    /** @param startedAt epoch milliseconds when the command was given, building included */
    Progress(long startedAt) {
        this.start = startedAt;
    }

    void say(String zh, String en) {
        System.out.printf(Locale.ROOT, "[%6.1f s] %s · %s%n", seconds(), zh, en);
    }

    /** A line without a time, as of a table. */
    void line(String text) {
        System.out.println(text);
    }

    double seconds() {
        return (System.currentTimeMillis() - start) / 1000.0;
    }
}
