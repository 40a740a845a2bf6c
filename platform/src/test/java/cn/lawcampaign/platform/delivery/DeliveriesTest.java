package cn.lawcampaign.platform.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import cn.lawcampaign.platform.parts.Eventually;
import cn.lawcampaign.platform.parts.LibraryParts;

@QuarkusTest
@WithTestResource(LibraryParts.class)
class DeliveriesTest {

    /** A recipient of this test alone. */
    private final String to = UUID.randomUUID() + "@unit.test";

    @Inject
    Deliveries deliveries;

    @Test
    void deliversOnceUnderAnIdOfItsOwn() throws Exception {
        OutgoingMail mail = mail("新线索待签收", to);
        assertTrue(enqueue(mail));
        assertFalse(enqueue(mail));
        eventually(DeliveryState.SENT);
        MimeMessage received = onlyReceived();
        Delivery logged = logged(to);
        assertEquals("<" + logged.id() + "@campaign.test>", received.getMessageID());
        assertEquals("新线索待签收", received.getSubject());
        assertEquals("auto-generated", received.getHeader("Auto-Submitted", ","));
        assertEquals(1, logged.attempts());
        assertNotNull(logged.sentAt());
    }

    @Test
    void sendsNothingThatWasRolledBack() {
        QuarkusTransaction.begin();
        deliveries.enqueue(mail("不发", to));
        QuarkusTransaction.rollback();
        String later = UUID.randomUUID() + "@unit.test";
        enqueue(mail("发", later));
        Eventually.that("the later mail is sent", () -> logged(later).state() == DeliveryState.SENT);
        assertTrue(LibraryParts.received(to).isEmpty());
    }

    @Test
    void needsATransaction() {
        assertThrows(IllegalStateException.class, () -> deliveries.enqueue(mail("x", to)));
    }

    @Test
    void waitsVisiblyWhileTheMailServerIsAwayAndThenDeliversOnce() throws Exception {
        LibraryParts.MAIL.stop();
        try {
            enqueue(mail("等待", to));
            Eventually.that("it was tried twice", () -> logged(to).attempts() >= 2);
            assertEquals(DeliveryState.FAILED, logged(to).state());
            assertEquals("UNREACHABLE", logged(to).lastError());
            assertTrue(deliveries.waiting(100).stream().anyMatch(delivery -> delivery.recipient().equals(to)));
            assertTrue(logged(to).nextAttemptAt().isAfter(logged(to).createdAt()));
        } finally {
            LibraryParts.MAIL.start();
        }
        eventually(DeliveryState.SENT);
        assertEquals("等待", onlyReceived().getSubject());
        assertEquals(null, logged(to).lastError());
    }

    @Test
    void aMailThatCannotBeSentHoldsUpNoOther() throws Exception {
        String malformed = "no address " + UUID.randomUUID();
        enqueue(mail("坏", malformed));
        enqueue(mail("好", to));
        eventually(DeliveryState.SENT);
        Eventually.that("the bad one is marked", () -> logged(malformed).state() == DeliveryState.FAILED);
        assertEquals("MALFORMED", logged(malformed).lastError());
    }

    @Test
    void refusesHeadersInTheSubject() {
        assertThrows(IllegalArgumentException.class, () -> mail("a\r\nBcc: x@y", to));
    }

    private static OutgoingMail mail(String subject, String to) {
        return new OutgoingMail("test/" + to, "TEST", to, subject, "请登录查看。", "<p>请登录查看。</p>");
    }

    private boolean enqueue(OutgoingMail mail) {
        return QuarkusTransaction.requiringNew().call(() -> deliveries.enqueue(mail));
    }

    private void eventually(DeliveryState state) {
        Eventually.that("the mail is " + state, () -> logged(to).state() == state);
    }

    private Delivery logged(String recipient) {
        return deliveries.latest(100, 0).stream().filter(delivery -> delivery.recipient().equals(recipient)).findFirst()
                .orElseThrow();
    }

    private MimeMessage onlyReceived() {
        List<MimeMessage> all = LibraryParts.received(to);
        assertEquals(1, all.size());
        return all.get(0);
    }
}
