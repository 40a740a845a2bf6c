package cn.lawcampaign.intake.mail.box;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.mail.MessagingException;

import org.jboss.logging.Logger;

import cn.lawcampaign.intake.mail.BoxSettings;
import cn.lawcampaign.platform.work.Backoff;
import cn.lawcampaign.platform.work.Causes;
import cn.lawcampaign.platform.work.Worker;

import javax.sql.DataSource;

/** Looks into one mailbox again and again, on a thread of its own: a mailbox that is out of reach keeps no other waiting. */
final class MailboxPoll implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(MailboxPoll.class);
    private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(5), Duration.ofMinutes(10));

    private final BoxSettings settings;
    private final MailboxPass pass;
    private final DataSource database;
    private final Clock clock;
    private final Worker worker;
    private volatile Instant lastGood;
    private volatile Instant notBefore = Instant.MIN;
    private int failures;

    MailboxPoll(BoxSettings settings, MailboxPass pass, DataSource database, Clock clock) {
        this.settings = settings;
        this.pass = pass;
        this.database = database;
        this.clock = clock;
        this.lastGood = clock.instant();
        this.worker = new Worker("mailbox-" + settings.channel().code(), this::look);
    }

    String channel() {
        return settings.channel().code();
    }

    /** How long nobody has been through the mailbox. */
    Duration age() {
        return Duration.between(lastGood, clock.instant());
    }

    /** Looks soon, unless the mailbox failed a short while ago. */
    void wake() {
        if (!clock.instant().isBefore(notBefore)) {
            worker.wake();
        }
    }

    /** Looks now, on the caller's thread. */
    synchronized void look() {
        try (BoxLock lock = BoxLock.tryFor(database, channel())) {
            if (lock.isHeld()) {
                try (Mailbox box = Mailbox.open(settings)) {
                    pass.run(box);
                }
            }
            failures = 0;
            notBefore = Instant.MIN;
            lastGood = clock.instant();
        } catch (MessagingException | SQLException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            failures++;
            Duration wait = BACKOFF.after(failures);
            notBefore = clock.instant().plus(wait);
            LOG.warnf("mailbox of %s: next try in %d s: %s", channel(), wait.toSeconds(), Causes.summary(e));
        }
    }

    @Override
    public void close() {
        worker.close();
    }
}
