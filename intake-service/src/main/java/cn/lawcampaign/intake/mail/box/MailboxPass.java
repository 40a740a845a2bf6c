package cn.lawcampaign.intake.mail.box;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import jakarta.mail.MessagingException;

import org.jboss.logging.Logger;

import io.micrometer.core.instrument.MeterRegistry;

import cn.lawcampaign.intake.mail.box.Mailbox.Item;
import cn.lawcampaign.intake.mail.box.Taker.Outcome;
import cn.lawcampaign.intake.mail.box.Taker.Unread;
import cn.lawcampaign.platform.campaign.Channel;
import cn.lawcampaign.platform.problem.Faults;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.security.Throttle;
import cn.lawcampaign.platform.work.Causes;

/**
 * Goes through what is in a mailbox, the oldest first. A mail that fails is tried again in later passes and then left to a
 * clerk, so that it stops none behind it; where we can't go on at all, the pass ends and what is left waits.
 */
final class MailboxPass {

    private static final Logger LOG = Logger.getLogger(MailboxPass.class);
    private static final String FLOOD = "mail";
    private static final String UNNAMED = "mail-unnamed";
    private static final int TRIES = 3;
    private static final int MOVED_AT_ONCE = 20;

    private final Channel channel;
    private final Memory memory;
    private final Taker taker;
    private final Throttle throttle;
    private final long largest;
    private final Clock clock;
    private final MeterRegistry metrics;

    /** @param largest bytes of a mail that is fetched */
    MailboxPass(Channel channel, Taker taker, Throttle throttle, long largest, Clock clock, MeterRegistry metrics) {
        this.channel = channel;
        this.memory = new Memory();
        this.taker = taker;
        this.throttle = throttle;
        this.largest = largest;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** @throws RuntimeException where nothing can be taken now, whichever the mail: the database is away, for example */
    void run(Mailbox box) throws MessagingException {
        List<Item> mails = box.oldestFirst();
        memory.begin(mails);
        List<Item> toMove = new ArrayList<>();
        try {
            for (Item mail : mails) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
                if (!memory.isMoved(mail) && (memory.isSettled(mail) || handle(box, mail))) {
                    toMove.add(mail);
                }
                if (toMove.size() == MOVED_AT_ONCE) {
                    move(box, toMove);
                }
            }
        } finally {
            move(box, toMove);
        }
    }

    /** @return whether it may leave the mailbox */
    private boolean handle(Mailbox box, Item mail) throws MessagingException {
        try {
            if (mail.size() > largest) {
                return leave(mail, Unread.TOO_LARGE, false);
            }
            return mayCome(mail) && take(mail);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) { // a mail may be made for it
            return failed(box, mail, e);
        }
    }

    /** Slows a sender's flood down: what is too much stays where it is, and others' mails go on. */
    private boolean mayCome(Item mail) throws MessagingException {
        if (memory.hasFailed(mail)) {
            return true; // it was counted when it came
        }
        if (memory.isPostponed(mail, clock.instant())) {
            return false;
        }
        try {
            String sender = mail.sender();
            throttle.takeAs(sender.isEmpty() ? UNNAMED : FLOOD, sender);
            return true;
        } catch (Problem tooMany) {
            memory.postpone(mail, clock.instant().plus(tooMany.retryAfter().orElseThrow()));
            count("POSTPONED");
            return false;
        }
    }

    private boolean take(Item mail) throws IOException {
        Outcome outcome = taker.take(channel, mail);
        memory.settle(mail, outcome == Outcome.LEFT);
        count(outcome.name());
        return true;
    }

    private boolean failed(Mailbox box, Item mail, Throwable fault) throws MessagingException {
        if (isAroundUs(fault)) {
            throw (RuntimeException) fault;
        }
        boolean fetched = !(fault instanceof SourceException);
        int failures = memory.failed(mail);
        LOG.warnf("mail %d of %s failed at try %d: %s", mail.uid(), channel.code(), failures, Causes.summary(fault));
        count("FAILED");
        boolean left = failures >= TRIES && leftAnyhow(mail, fetched);
        if (!box.isOpen()) {
            throw new MessagingException("the mailbox has closed the connection");
        }
        return left;
    }

    private static boolean isAroundUs(Throwable fault) {
        return fault instanceof RuntimeException && (Faults.databaseAway(fault)
                || fault instanceof Problem problem && problem.retryAfter().isPresent());
    }

    /** With its original if that can be had, and without it otherwise. */
    private boolean leftAnyhow(Item mail, boolean fetched) {
        try {
            return leave(mail, fetched ? Unread.FAULT : Unread.UNFETCHABLE, fetched);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            if (isAroundUs(e)) {
                throw (RuntimeException) e;
            }
            LOG.errorf("mail %d of %s can't even be left to a clerk: %s", mail.uid(), channel.code(),
                    Causes.summary(e));
            return false;
        }
    }

    private boolean leave(Item mail, Unread why, boolean fetch) throws IOException {
        taker.leave(channel, mail, why, fetch);
        memory.settle(mail, true);
        count(why.name());
        return true;
    }

    /** Failing does no harm: what stays is known when it comes again. */
    private void move(Mailbox box, List<Item> mails) {
        try {
            if (!mails.isEmpty()) {
                for (Item mail : mails) {
                    if (memory.isToFlag(mail)) {
                        box.flag(mail);
                    }
                }
                box.move(mails);
                mails.forEach(memory::moved);
            }
        } catch (MessagingException | RuntimeException e) {
            LOG.warnf("%d mails of %s were not moved: %s", mails.size(), channel.code(), Causes.summary(e));
        }
        mails.clear();
    }

    private void count(String outcome) {
        metrics.counter("mails", "channel", channel.code(), "outcome", outcome).increment();
    }
}
