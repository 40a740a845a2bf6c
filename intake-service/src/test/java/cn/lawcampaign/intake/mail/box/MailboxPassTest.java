package cn.lawcampaign.intake.mail.box;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import cn.lawcampaign.deploy.embedded.Ports;
import cn.lawcampaign.intake.Pack;
import cn.lawcampaign.intake.mail.BoxSettings;
import cn.lawcampaign.intake.mail.Boxes;
import cn.lawcampaign.intake.mail.MailConfig.Security;
import cn.lawcampaign.platform.campaign.Channel;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.security.Throttle;
import cn.lawcampaign.platform.security.ThrottleConfig;

/** How a mailbox is gone through, on a real server and with somebody who takes what comes. */
class MailboxPassTest {

    private static final Channel CHANNEL = Pack.CAMPAIGN.channel("YFB-E").orElseThrow();

    private final GreenMail server = new GreenMail(new ServerSetup(Ports.free(), "127.0.0.1", "imap"))
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final Recorder taker = new Recorder();
    private final MailboxPass pass = new MailboxPass(CHANNEL, taker, new Throttle(new Slow()), 10_000,
            Clock.systemUTC(), metrics);
    private Boxes boxes;

    /** Three mails a sender, and five of senders without name, then a long wait. */
    private static final class Slow implements ThrottleConfig {

        @Override
        public Map<String, Limit> limits() {
            return Map.of("mail", new ThreeHours(3), "mail-unnamed", new ThreeHours(5));
        }

        private record ThreeHours(int tokens) implements Limit {

            @Override
            public Duration per() {
                return Duration.ofHours(3);
            }
        }

        @Override
        public int remembered() {
            return 100;
        }
    }

    /** Takes mails unless told to fail at them. */
    private final class Recorder implements Taker {

        final List<String> taken = new ArrayList<>();
        final List<String> left = new ArrayList<>();
        final List<Integer> inTheMailbox = new ArrayList<>();
        String broken = "nothing";
        String larger = "nothing";
        RuntimeException fault = new IllegalArgumentException("a word of the mail");
        Error error;
        SourceException gone;
        boolean watching;
        boolean fails;

        @Override
        public Outcome take(Channel channel, Incoming mail) throws IOException {
            String text;
            try (var in = mail.open()) {
                text = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            }
            String word = text.substring(text.lastIndexOf('\n') + 1);
            if (watching) {
                inTheMailbox.add(boxes.count(CHANNEL.value()));
            }
            taken.add(word);
            if (word.equals(broken) && gone != null) {
                throw gone;
            }
            if (word.equals(broken) && error != null) {
                throw error;
            }
            if (word.equals(broken)) {
                throw fault;
            }
            return word.equals(larger) ? Outcome.LEFT : Outcome.REPORT;
        }

        @Override
        public void leave(Channel channel, Incoming mail, Unread why, boolean fetch) {
            if (fails) {
                throw new IllegalStateException();
            }
            left.add(why + (fetch ? " with its original" : ""));
        }
    }

    @BeforeEach
    void start() {
        server.start();
        server.setUser(CHANNEL.value(), CHANNEL.value(), "any");
        boxes = new Boxes(server.getImap().getPort());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void takesTheOldestFirstAndMovesWhatIsTaken() throws Exception {
        taker.watching = true;
        deliver("a", "one", "two");
        deliver("b", "three");
        look();
        assertEquals(List.of("one", "two", "three"), taker.taken);
        assertEquals(List.of(3, 3, 3), taker.inTheMailbox, "nothing leaves before it is taken");
        assertEquals(0, boxes.count(CHANNEL.value()));
        assertEquals(List.of(false, false, false), taken().stream().map(Boxes.Shown::seen).toList());
        look();
        assertEquals(3, taker.taken.size());
        assertEquals(3, metrics.counter("mails", "channel", "YFB-E", "outcome", "REPORT").count());
    }

    @Test
    void leavesAMailToAClerkAfterThreeTriesAndGoesOn() throws Exception {
        taker.broken = "bad";
        deliver("a", "bad", "good");
        look();
        assertEquals(List.of("bad", "good"), taker.taken);
        assertEquals(1, boxes.count(CHANNEL.value()));
        look();
        assertEquals(List.of(), taker.left);
        look();
        assertEquals(List.of("FAULT with its original"), taker.left);
        assertEquals(0, boxes.count(CHANNEL.value()));
        assertEquals(List.of(false, true), taken().stream().map(Boxes.Shown::flagged).toList());
    }

    @Test
    void aMailThatEndsInAnErrorStopsNoneBehindIt() throws Exception {
        taker.broken = "bad";
        taker.error = new StackOverflowError();
        deliver("a", "bad", "good");
        look();
        taker.error = new OutOfMemoryError();
        look();
        look();
        assertEquals(List.of("bad", "good", "bad", "bad"), taker.taken);
        assertEquals(List.of("FAULT with its original"), taker.left);
        assertEquals(0, boxes.count(CHANNEL.value()));
    }

    @Test
    void aMailThatCanNotEvenBeLeftStaysUntilItCan() throws Exception {
        taker.broken = "bad";
        taker.fails = true;
        deliver("a", "bad");
        look();
        look();
        look();
        assertEquals(1, boxes.count(CHANNEL.value()));
        taker.fails = false;
        deliver("b", "good");
        look();
        assertEquals("good", taker.taken.get(taker.taken.size() - 1));
        assertEquals(List.of("FAULT with its original"), taker.left);
        assertEquals(0, boxes.count(CHANNEL.value()));
    }

    @Test
    void leavesWhatTheMailboxDoesNotGiveAwayWithoutItsOriginal() throws Exception {
        taker.broken = "bad";
        taker.gone = new SourceException(new MessagingException("a word of the mail"));
        deliver("a", "bad");
        look();
        look();
        look();
        assertEquals(List.of("UNFETCHABLE"), taker.left);
        assertEquals(0, boxes.count(CHANNEL.value()));
    }

    @Test
    void endsThePassWhereNothingCanBeTakenNow() throws Exception {
        taker.broken = "bad";
        taker.fault = Problem.unavailable(Duration.ofSeconds(1));
        deliver("a", "bad", "good");
        for (int pass = 0; pass < 2; pass++) {
            assertThrows(Problem.class, this::look);
        }
        assertEquals(List.of("bad", "bad"), taker.taken);
        assertEquals(2, boxes.count(CHANNEL.value()));
        taker.broken = "nothing";
        look();
        assertEquals(List.of("bad", "bad", "bad"), taker.taken, "no try was counted, but the sender's limit is");
    }

    @Test
    void slowsASendersFloodDownAndNobodyElse() throws Exception {
        deliver("flood", IntStream.range(0, 10).mapToObj(i -> "f" + i).toArray(String[]::new));
        deliver("other", "mine");
        look();
        look();
        assertEquals(List.of("f0", "f1", "f2", "mine"), taker.taken);
        assertEquals(7, boxes.count(CHANNEL.value()));
    }

    @Test
    void whoHidesTheirNameIsKnownByTheWayTheMailCame() throws Exception {
        for (int i = 0; i < 4; i++) {
            deliverRaw("Return-Path: <n" + i + "@mail.example>\r\nSubject: x\r\n\r\nn" + i);
        }
        look();
        assertEquals(List.of("n0", "n1", "n2", "n3"), taker.taken);
    }

    @Test
    void thoseOfWhomNothingIsKnownShareALargerLimit() throws Exception {
        for (int i = 0; i < 7; i++) {
            deliverRaw("Subject: x\r\n\r\nu" + i);
        }
        deliver("other", "mine");
        look();
        assertEquals(List.of("u0", "u1", "u2", "u3", "u4", "mine"), taker.taken);
    }

    private void deliverRaw(String raw) throws MessagingException {
        MimeMessage message = new MimeMessage(null, new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)));
        server.getUserManager().getUserByEmail(CHANNEL.value()).deliver(message);
    }

    @Test
    void aSenderIsNotAskedOfAClosedFolder() throws Exception {
        deliver("a", "one");
        try (Mailbox box = Mailbox.open(settings("Taken"))) {
            Mailbox.Item mail = box.oldestFirst().get(0);
            mail.message().getFolder().close(false);
            assertThrows(MessagingException.class, mail::sender);
        }
    }

    @Test
    void doesNotFetchWhatIsTooLarge() throws Exception {
        deliver("a", "x".repeat(20_000));
        look();
        assertEquals(List.of(), taker.taken);
        assertEquals(List.of("TOO_LARGE"), taker.left);
        assertTrue(taken().get(0).flagged());
    }

    @Test
    void whatWasLargerThanItSaidIsFlaggedToo() throws Exception {
        taker.larger = "huge";
        deliver("a", "huge", "small");
        look();
        assertEquals(List.of(true, false), taken().stream().map(Boxes.Shown::flagged).toList());
    }

    @Test
    void aMoveThatFailsDoesNoHarm() throws Exception {
        deliver("a", "one");
        look("no/such*folder");
        assertEquals(1, boxes.count(CHANNEL.value()));
        look("no/such*folder");
        assertEquals(List.of("one"), taker.taken, "it is known and not fetched again");
        look();
        assertEquals(0, boxes.count(CHANNEL.value()));
    }

    @Test
    void failsWhereTheMailboxIsAway() {
        BoxSettings settings = settings("Taken");
        server.stop();
        assertThrows(MessagingException.class, () -> Mailbox.open(settings));
    }

    private List<Boxes.Shown> taken() {
        return boxes.in(CHANNEL.value(), "Taken");
    }

    private void look() throws MessagingException {
        look("Taken");
    }

    private void look(String folder) throws MessagingException {
        try (Mailbox box = Mailbox.open(settings(folder))) {
            pass.run(box);
        }
    }

    private BoxSettings settings(String folder) {
        return new BoxSettings(CHANNEL, "127.0.0.1", server.getImap().getPort(), Security.NONE, CHANNEL.value(), "any",
                folder);
    }

    private void deliver(String sender, String... texts) throws MessagingException {
        for (String text : texts) {
            MimeMessage message = GreenMailUtil.createTextEmail(CHANNEL.value(), sender + "@mail.example", text, text,
                    server.getImap().getServerSetup());
            server.getUserManager().getUserByEmail(CHANNEL.value()).deliver(message);
        }
    }
}
