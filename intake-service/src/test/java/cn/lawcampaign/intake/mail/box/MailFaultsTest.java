package cn.lawcampaign.intake.mail.box;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;

import cn.lawcampaign.deploy.embedded.Ports;
import cn.lawcampaign.deploy.embedded.TestParts;
import cn.lawcampaign.intake.IntakeTest;
import cn.lawcampaign.intake.Pack;
import cn.lawcampaign.intake.mail.BoxSettings;
import cn.lawcampaign.intake.mail.Boxes;
import cn.lawcampaign.intake.mail.Mail;
import cn.lawcampaign.intake.mail.MailConfig;
import cn.lawcampaign.intake.mail.MailServer;
import cn.lawcampaign.intake.mail.MailState;
import cn.lawcampaign.intake.mail.TakenMails;
import cn.lawcampaign.intake.mail.TestMail;
import cn.lawcampaign.platform.campaign.Channel;
import cn.lawcampaign.platform.problem.Faults;
import cn.lawcampaign.platform.security.Throttle;

/** What breaks while a mail is taken, and what then. */
@IntakeTest
class MailFaultsTest {

    private static final Channel CHANNEL = Pack.CAMPAIGN.channel("YFB-E").orElseThrow();

    private final Boxes boxes = new Boxes(MailServer.imapPort());

    @Inject
    TakenMails mails;

    @Inject
    Taker taker;

    @Inject
    MailConfig config;

    @Inject
    Throttle throttle;

    @Inject
    AgroalDataSource database;

    @Inject
    MeterRegistry metrics;

    /** As it was sent, but something happens while it is fetched. */
    private record Interrupted(Incoming mail, Runnable what) implements Incoming {

        @Override
        public long validity() {
            return mail.validity();
        }

        @Override
        public long uid() {
            return mail.uid();
        }

        @Override
        public long size() {
            return mail.size();
        }

        @Override
        public InputStream open() throws IOException {
            return new FilterInputStream(mail.open()) {

                private boolean read;

                @Override
                public int read(byte[] bytes, int from, int length) throws IOException {
                    int count = super.read(bytes, from, Math.min(length, 100));
                    if (!read) {
                        read = true;
                        what.run();
                    }
                    return count;
                }
            };
        }
    }

    @Test
    void aMailThatWasTakenButNotMovedIsKnownAgain() throws Exception {
        TestMail.from("killed").text("提交之后、移动之前进程被杀。").send(TestMail.OFFICE);
        try (Mailbox box = open()) {
            assertEquals(Taker.Outcome.REPORT, taker.take(CHANNEL, only(box)));
        }
        assertEquals(1, boxes.count(TestMail.OFFICE));
        assertEquals(List.of(), mails.look());
        assertEquals(0, boxes.count(TestMail.OFFICE));
    }

    @Test
    void theSameBytesUnderAnotherUidAreTakenOnce() throws Exception {
        TestMail.from("again").text("同样的字节，另一个编号。").send(TestMail.OFFICE);
        try (Mailbox box = open()) {
            taker.take(CHANNEL, only(box));
            var inbox = only(box).message().getFolder();
            inbox.copyMessages(inbox.getMessages(), inbox);
        }
        assertEquals(2, boxes.count(TestMail.OFFICE));
        assertEquals(List.of(), mails.look());
        assertEquals(0, boxes.count(TestMail.OFFICE));
    }

    @Test
    void nothingIsLostWhenTheDatabaseGoesAwayInTheMiddle() throws Exception {
        TestMail.from("away").text("取信途中数据库停了。").file("a.txt", "证据".getBytes("UTF-8")).send(TestMail.OFFICE);
        var postgres = TestParts.started().postgres();
        try (Mailbox box = open()) {
            Incoming mail = new Interrupted(only(box), postgres::stop);
            RuntimeException away = assertThrows(RuntimeException.class, () -> taker.take(CHANNEL, mail));
            assertTrue(Faults.databaseAway(away), Faults.describe(away));
        } finally {
            postgres.start();
        }
        assertEquals(1, boxes.count(TestMail.OFFICE));
        List<Mail> taken = await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(mails::look,
                list -> !list.isEmpty());
        assertEquals(List.of(MailState.REPORT), taken.stream().map(Mail::state).toList());
        assertEquals(List.of("TEXT"), mails.files(taken.get(0).report()));
        assertEquals(0, boxes.count(TestMail.OFFICE));
    }

    @Test
    void whatCanNotBeFetchedIsLeftOnce() throws Exception {
        TestMail.from("gone").text("取不出来的信。").send(TestMail.OFFICE);
        try (Mailbox box = open()) {
            Incoming mail = only(box);
            taker.leave(CHANNEL, mail, Taker.Unread.UNFETCHABLE, false);
            taker.leave(CHANNEL, mail, Taker.Unread.UNFETCHABLE, false);
            assertEquals(1, mails.all().stream().filter(m -> m.raw() == null && m.size() == mail.size()).count());
        }
        assertEquals(MailState.REPORT, mails.lookForOne().state(), "the next one that asks may get it");
    }

    @Test
    void whatCanNotBeFetchedIsLeftOnceUnderWhicheverUid() throws Exception {
        TestMail.from("huge").text("太大的信。").send(TestMail.OFFICE);
        try (Mailbox box = open()) {
            Mailbox.Item first = only(box);
            var inbox = first.message().getFolder();
            inbox.copyMessages(inbox.getMessages(), inbox);
            for (Mailbox.Item mail : box.oldestFirst()) {
                taker.leave(CHANNEL, mail, Taker.Unread.TOO_LARGE, false);
            }
            assertEquals(2, box.oldestFirst().size());
            assertEquals(1, mails.all().stream().filter(m -> m.raw() == null && m.size() == first.size()
                    && "TOO_LARGE".equals(m.reason())).count());
        }
        mails.look();
    }

    @Test
    void aMailWeFailWithIsKept() throws Exception {
        TestMail.from("fault").text("系统出错的信。").send(TestMail.OFFICE);
        try (Mailbox box = open()) {
            taker.leave(CHANNEL, only(box), Taker.Unread.FAULT, true);
        }
        assertEquals(List.of(), mails.look());
        Mail kept = mails.all().get(mails.all().size() - 1);
        assertEquals(List.of(MailState.PARKED, "FAULT"), List.of(kept.state(), kept.reason()));
        assertTrue(mails.raw(kept).length > 500);
    }

    @Test
    void aMailboxThatIsAwayIsAskedLessAndLessOften() {
        SetClock clock = new SetClock();
        BoxSettings nowhere = new BoxSettings(CHANNEL, "127.0.0.1", Ports.free(), MailConfig.Security.NONE,
                TestMail.OFFICE, "any", "Taken");
        try (MailboxPoll poll = poll(nowhere, clock)) {
            poll.look();
            clock.now = clock.now.plusSeconds(3600);
            poll.look();
            assertEquals(Duration.ofHours(1), poll.age());
        }
        try (MailboxPoll poll = poll(BoxSettings.of(config, CHANNEL), clock)) {
            clock.now = clock.now.plusSeconds(60);
            poll.look();
            assertEquals(Duration.ZERO, poll.age());
        }
    }

    @Test
    void oneInstanceAtATimeLooksIntoAMailbox() throws Exception {
        TestMail.from("twice").text("两个实例同时运行。").send(TestMail.OFFICE);
        try (BoxLock other = BoxLock.tryFor(database, "YFB-E")) {
            assertTrue(other.isHeld());
            assertEquals(List.of(), mails.look());
        }
        assertEquals(1, mails.look().size());
    }

    private MailboxPoll poll(BoxSettings settings, Clock clock) {
        return new MailboxPoll(settings, new MailboxPass(CHANNEL, taker, throttle, 1_000, clock, metrics), database,
                clock);
    }

    private Mailbox open() throws Exception {
        return Mailbox.open(BoxSettings.of(config, CHANNEL));
    }

    private static Mailbox.Item only(Mailbox box) throws Exception {
        List<Mailbox.Item> items = box.oldestFirst();
        assertEquals(1, items.size());
        return items.get(0);
    }

    private static final class SetClock extends Clock {

        private Instant now = Instant.parse("2023-05-08T01:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
