package cn.lawcampaign.platform.outbox;

import static cn.lawcampaign.platform.parts.LibraryParts.NARROW;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import cn.lawcampaign.platform.inbox.Inbox;
import cn.lawcampaign.platform.inbox.Outcome;
import cn.lawcampaign.platform.parts.Counted;
import cn.lawcampaign.platform.parts.Eventually;
import cn.lawcampaign.platform.parts.LibraryParts;
import cn.lawcampaign.platform.parts.TopicReader;
import cn.lawcampaign.platform.work.EventHeaders;
import cn.lawcampaign.platform.work.Jdbc;

@QuarkusTest
@WithTestResource(LibraryParts.class)
class OutboxTest {

    @Inject
    Outbox outbox;

    @Inject
    Inbox inbox;

    @Inject
    AgroalDataSource database;

    @Test
    void tellsWhatWasCommittedAndOnlyThat() {
        QuarkusTransaction.begin();
        outbox.append("test.told", "k", Counted.of(1));
        QuarkusTransaction.rollback();
        UUID id = append("test.told", "k", Counted.of(2));
        eventuallySent("test.told");
        var told = TopicReader.readAll("test.told").stream().filter(message -> message.key().equals("k")).toList();
        assertEquals(1, told.size());
        var event = EventHeaders.read(told.get(0).headers(), text(told.get(0)));
        assertEquals(id, event.id());
        assertEquals("platform", event.source());
        assertEquals("k", event.subject());
        assertTrue(event.is(Counted.class));
        assertEquals(2, event.as(Counted.class).n());
    }

    @Test
    void needsATransaction() {
        assertThrows(IllegalStateException.class, () -> outbox.append("test.none", "k", Counted.of(1)));
    }

    @Test
    void keepsTheOrderOfEachKeyUnderConcurrentAppends() throws Exception {
        Map<String, List<UUID>> committed = new ConcurrentHashMap<>();
        List<Callable<Void>> writers = IntStream.range(0, 200).<Callable<Void>>mapToObj(i -> () -> {
            QuarkusTransaction.requiringNew().run(() -> {
                String key = "key-" + i % 3;
                UUID id = outbox.append("test.order", key, Counted.of(i));
                committed.computeIfAbsent(key, any -> new CopyOnWriteArrayList<>()).add(id);
                // a transaction that takes longer than others to commit tempts the relay to go past it
                new Jdbc(database).query("select pg_sleep(?)", row -> row, i % 4 * 0.003);
            });
            return null;
        }).toList();
        var threads = Executors.newFixedThreadPool(8);
        for (var done : threads.invokeAll(writers)) {
            done.get();
        }
        threads.shutdown();
        eventuallySent("test.order");
        Map<String, List<UUID>> told = new HashMap<>();
        for (var message : TopicReader.readAll("test.order")) {
            told.computeIfAbsent(message.key(), any -> new ArrayList<>()).add(EventHeaders.id(message.headers()));
        }
        assertEquals(committed, told);
    }

    @Test
    void aRefusedEventStopsItsOwnKeyOnly() throws Exception {
        append(NARROW, "bad", new Counted(1, "x".repeat(300_000), Instant.now()));
        append(NARROW, "bad", Counted.of(2));
        append(NARROW, "good", Counted.of(3));
        Eventually.that("the good key is sent, the bad one noted",
                () -> unsent(NARROW) == 2 && faults().equals(List.of("RecordTooLargeException")));
        assertEquals(List.of("good"), TopicReader.readAll(NARROW).stream().map(ConsumerRecord::key).toList());
        deleteAsOwner("fault is not null");
        eventuallySent(NARROW);
        assertEquals(List.of("bad", "good"),
                TopicReader.readAll(NARROW).stream().map(ConsumerRecord::key).sorted().toList());
    }

    @Test
    void losesNothingAndDoublesNothingWhenKafkaIsKilled() throws Exception {
        IntStream.range(0, 100).forEach(n -> append("test.killed", "key-" + n % 5, Counted.of(n)));
        LibraryParts.kafka().kill(); // most likely in the middle of a pass
        try {
            Instant before = Instant.now();
            IntStream.range(100, 200).forEach(n -> append("test.killed", "key-" + n % 5, Counted.of(n)));
            Duration took = Duration.between(before, Instant.now());
            assertTrue(took.toMillis() < 5_000, "nobody waits for Kafka, but it took " + took);
            Eventually.that("readiness says so", () -> readiness().equals("DOWN"));
        } finally {
            LibraryParts.kafka().start();
        }
        eventuallySent("test.killed");
        Eventually.that("readiness says so", () -> readiness().equals("UP"));

        Map<String, List<Integer>> handled = new HashMap<>();
        for (var message : TopicReader.readAll("test.killed")) {
            Outcome outcome = inbox.handle("killed", message, event -> handled
                    .computeIfAbsent(message.key(), any -> new ArrayList<>()).add(event.as(Counted.class).n()));
            assertTrue(outcome != Outcome.PARKED);
        }
        Map<String, List<Integer>> expected = new HashMap<>();
        IntStream.range(0, 200)
                .forEach(n -> expected.computeIfAbsent("key-" + n % 5, any -> new ArrayList<>()).add(n));
        assertEquals(expected, handled);
    }

    @Test
    void aTopicThatIsNotThereHoldsUpNoOther() throws Exception {
        append("test.absent", "k", Counted.of(1));
        append("test.absent", "l", Counted.of(2));
        append("test.told", "m", Counted.of(3));
        eventuallySent("test.told");
        assertEquals(2, unsent("test.absent"));
        deleteAsOwner("topic = 'test.absent'");
    }

    private static String readiness() {
        return given().get("/q/health/ready").jsonPath().getString("checks.find { it.name == 'outbox' }.status");
    }

    private static void deleteAsOwner(String rows) throws SQLException {
        try (var owner = DriverManager.getConnection(LibraryParts.ownerUrl());
                var statement = owner.createStatement()) {
            statement.execute("delete from outbox where " + rows);
        }
    }

    private UUID append(String topic, String key, Counted event) {
        return QuarkusTransaction.requiringNew().call(() -> outbox.append(topic, key, event));
    }

    private void eventuallySent(String topic) {
        Eventually.that("all of " + topic + " is sent", () -> unsent(topic) == 0);
    }

    private int unsent(String topic) {
        return new Jdbc(database).query("select count(*) from outbox where topic = ? and sent_at is null",
                row -> row.getInt(1), topic).get(0);
    }

    private List<String> faults() {
        return new Jdbc(database).query("select fault from outbox where fault is not null", row -> row.getString(1));
    }

    private static String text(ConsumerRecord<String, byte[]> message) {
        return new String(message.value(), StandardCharsets.UTF_8);
    }
}
