package cn.lawcampaign.intake.mail.box;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** A mail without a mailbox, for what no test server would hand over in time. */
public record GivenMail(long uid, Opened opened) implements Incoming {

    private static final AtomicLong UIDS = new AtomicLong(1_000_000);

    /** Makes the mail while it is read. */
    @FunctionalInterface
    public interface Opened {
        InputStream open() throws IOException;
    }

    public static GivenMail of(Opened opened) {
        return new GivenMail(UIDS.incrementAndGet(), opened);
    }

    @Override
    public long validity() {
        return 1;
    }

    @Override
    public long size() {
        return 1_000; // a mailbox may be wrong
    }

    @Override
    public InputStream open() throws IOException {
        return opened.open();
    }
}
