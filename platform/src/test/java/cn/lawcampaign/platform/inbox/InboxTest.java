package cn.lawcampaign.platform.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import cn.lawcampaign.platform.event.EventEnvelope;
import cn.lawcampaign.platform.event.EventJson;
import cn.lawcampaign.platform.parts.Counted;
import cn.lawcampaign.platform.parts.LibraryParts;
import cn.lawcampaign.platform.work.DatabaseException;
import cn.lawcampaign.platform.work.EventHeaders;
import cn.lawcampaign.platform.work.Jdbc;

@QuarkusTest
@WithTestResource(LibraryParts.class)
class InboxTest {

    /** A consumer and a key of this test alone. */
    private final String consumer = "test-" + UUID.randomUUID();
    private final String key = UUID.randomUUID().toString();

    @Inject
    Inbox inbox;

    @Inject
    ParkedTable parked;

    @Inject
    AgroalDataSource database;

    @Test
    void handlesAMessageOnceAConsumer() {
        var message = message(key, 1);
        assertEquals(Outcome.HANDLED, inbox.handle(consumer, message, this::effect));
        assertEquals(Outcome.DUPLICATE, inbox.handle(consumer, message, this::effect));
        assertEquals(List.of(1), effects());
        assertEquals(Outcome.HANDLED, inbox.handle(consumer + "-other", message, event -> {
        }));
    }

    @Test
    void handlesAMessageOnceWhenItArrivesTwiceAtTheSameTime() throws Exception {
        var message = message(key, 1);
        Callable<Outcome> delivery = () -> inbox.handle(consumer, message, this::effect);
        var threads = Executors.newFixedThreadPool(4);
        int handled = 0;
        for (var done : threads.invokeAll(List.of(delivery, delivery, delivery, delivery))) {
            handled += done.get() == Outcome.HANDLED ? 1 : 0;
        }
        threads.shutdown();
        assertEquals(1, handled);
        assertEquals(List.of(1), effects());
    }

    @Test
    void triesAgainWhileTheDatabaseIsAway() {
        AtomicInteger tries = new AtomicInteger();
        assertEquals(Outcome.HANDLED, inbox.handle(consumer, message(key, 1), event -> {
            effect(event);
            if (tries.incrementAndGet() < 4) {
                throw new DatabaseException(new SQLException("away", "08006"));
            }
        }));
        assertEquals(4, tries.get());
        assertEquals(List.of(1), effects(), "the first three tries left nothing");
    }

    @Test
    void parksAMessageThatIsWrongAndWhatFollowsUnderItsKey() {
        Consumer<EventEnvelope> picky = event -> {
            effect(event);
            if (event.as(Counted.class).n() == 1) {
                throw new MessageFault("NO_ONES");
            }
        };
        assertEquals(Outcome.PARKED, inbox.handle(consumer, message(key, 1), picky));
        assertEquals(Outcome.PARKED, inbox.handle(consumer, message(key, 2), picky));
        assertEquals(Outcome.HANDLED, inbox.handle(consumer, message("another " + key, 3), picky));
        assertEquals(List.of(3), effects());
        assertEquals(List.of("NO_ONES", "BEHIND"), reasons());
    }

    @Test
    void aParkedMessageThatComesAgainIsADuplicate() {
        var message = message(key, 1);
        inbox.handle(consumer, message, refuse("NO"));
        assertEquals(Outcome.DUPLICATE, inbox.handle(consumer, message, this::effect));
        assertEquals(List.of("NO"), reasons());
    }

    @Test
    void parksWhatTheDatabaseRefuses() {
        assertEquals(Outcome.PARKED, inbox.handle(consumer, message(key, 1), event -> new Jdbc(database)
                .update("insert into effect (consumer, key, n) values (?, null, 1)", consumer)));
        assertEquals(List.of("SQL_23502"), reasons());
    }

    @Test
    void parksWhatIsNoJson() {
        var broken = new ConsumerRecord<>("test", 0, 0, key, "{\"n\": ".getBytes(StandardCharsets.UTF_8));
        EventHeaders.write(new EventEnvelope(UUID.randomUUID(), "Counted", 1, "test", Instant.now(), key, ""),
                broken.headers());
        assertEquals(Outcome.PARKED, inbox.handle(consumer, broken, this::effect));
        assertEquals(List.of("UNREADABLE"), reasons());
    }

    @Test
    void parksARecordOfAStranger() {
        var strange = new ConsumerRecord<>("test", 7, 77, key, new byte[]{0, 1, (byte) 0xFF});
        strange.headers().add("x\0y", new byte[]{0});
        assertEquals(Outcome.PARKED, inbox.handle(consumer, strange, this::effect));
        assertEquals(List.of("NOT_UTF8"), reasons());
    }

    @Test
    void parksAfterFiveTriesWhatFailsForAReasonThatNobodyKnows() {
        AtomicInteger tries = new AtomicInteger();
        assertEquals(Outcome.PARKED, inbox.handle(consumer, message(key, 1), event -> {
            tries.incrementAndGet();
            throw new NullPointerException();
        }));
        assertEquals(5, tries.get());
        assertEquals(List.of("NullPointerException"), reasons());
    }

    @Test
    void countsNoOutageAmongTheTriesOfAnUnknownFault() {
        AtomicInteger tries = new AtomicInteger();
        assertEquals(Outcome.HANDLED, inbox.handle(consumer, message(key, 1), event -> {
            int n = tries.incrementAndGet();
            if (n <= 4) {
                throw new DatabaseException(new SQLException("away", "08006"));
            }
            if (n == 5) {
                throw new NullPointerException();
            }
            effect(event);
        }));
        assertEquals(List.of(1), effects());
    }

    @Test
    void keepsTheMessageAsItCame() {
        var message = message(key, 1);
        inbox.handle(consumer, message, refuse("NO"));
        long id = parked.oldestWaiting(consumer, key).orElseThrow().id();
        assertEquals(EventHeaders.read(message.headers(), new String(message.value(), StandardCharsets.UTF_8)),
                parked.message(id).toEvent());
    }

    private Consumer<EventEnvelope> refuse(String code) {
        return event -> {
            throw new MessageFault(code);
        };
    }

    private void effect(EventEnvelope event) {
        new Jdbc(database).update("insert into effect (consumer, key, n) values (?, ?, ?)", consumer, event.subject(),
                event.as(Counted.class).n());
    }

    private List<Integer> effects() {
        return new Jdbc(database).query("select n from effect where consumer = ? order by id", row -> row.getInt(1),
                consumer);
    }

    private List<String> reasons() {
        List<ParkedMessage> waiting = parked.waiting(1000).stream().filter(m -> m.consumer().equals(consumer)).toList();
        assertTrue(waiting.stream().allMatch(m -> m.key().equals(key)));
        return waiting.stream().map(ParkedMessage::reason).toList();
    }

    static ConsumerRecord<String, byte[]> message(String key, int n) {
        var event = Counted.of(n);
        String json = EventJson.write(event);
        var record = new ConsumerRecord<>("test", 0, n, key, json.getBytes(StandardCharsets.UTF_8));
        EventHeaders.write(new EventEnvelope(UUID.randomUUID(), event.type(), 1, "test", event.at(), key, json),
                record.headers());
        return record;
    }
}
