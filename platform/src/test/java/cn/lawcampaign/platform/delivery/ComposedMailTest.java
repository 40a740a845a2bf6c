package cn.lawcampaign.platform.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import cn.lawcampaign.platform.parts.Eventually;
import cn.lawcampaign.platform.parts.LibraryParts;
import cn.lawcampaign.platform.work.Jdbc;

/** Mails whose address and words lie in no table. */
@QuarkusTest
@WithTestResource(LibraryParts.class)
class ComposedMailTest {

    private final UUID id = UUID.randomUUID();
    private final String to = id + "@mail.example";

    @Inject
    Deliveries deliveries;

    @Inject
    Addresses addresses;

    @Inject
    AgroalDataSource database;

    @Test
    void isPutTogetherWhenItIsSentAndLiesNowhere() throws Exception {
        addresses.known.put(id, to);
        assertTrue(enqueue());
        assertFalse(enqueue());
        Eventually.that("it is sent", () -> state() == DeliveryState.SENT);
        var mail = LibraryParts.received(to).get(0);
        assertEquals("答复 查询码", mail.getSubject());
        assertEquals("channel@unit.test", mail.getFrom()[0].toString());
        assertEquals("<before@mail.example>", mail.getHeader("In-Reply-To", ","));
        assertEquals("auto-replied", mail.getHeader("Auto-Submitted", ","));
        assertEquals(Optional.of(id), MessageId.delivery(mail.getMessageID(), "x@campaign.test"));
        long lying = new Jdbc(database).query("select count(*) from delivery d where d::text like ?",
                row -> row.getLong(1), "%@mail.example%").get(0);
        assertEquals(0, lying);
    }

    @Test
    void isTriedAgainWhenItCanNotBePutTogether() {
        enqueue();
        Eventually.that("it failed", () -> state() == DeliveryState.FAILED);
        addresses.known.put(id, to);
        Eventually.that("it is sent", () -> state() == DeliveryState.SENT);
        assertEquals(1, LibraryParts.received(to).size());
    }

    private boolean enqueue() {
        return QuarkusTransaction.requiringNew().call(() -> deliveries.enqueueComposed(id, "test/" + id, addresses));
    }

    private DeliveryState state() {
        return deliveries.latest(100, 0).stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow().state();
    }

    @Singleton
    @Unremovable
    static class Addresses implements MailComposer {

        final Map<UUID, String> known = new ConcurrentHashMap<>();

        @Override
        public String kind() {
            return "TEST_ANSWER";
        }

        @Override
        public Optional<ComposedMail> compose(UUID delivery) {
            if (!known.containsKey(delivery)) {
                throw new IllegalStateException("secret@mail.example");
            }
            return Optional.of(new ComposedMail("channel@unit.test", known.get(delivery), "答复 查询码", "查询码 …", null,
                    Map.of("In-Reply-To", "<before@mail.example>", "Auto-Submitted", "auto-replied")));
        }
    }
}
