package cn.lawcampaign.platform.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Blocking;

import cn.lawcampaign.platform.event.EventEnvelope;
import cn.lawcampaign.platform.outbox.Outbox;
import cn.lawcampaign.platform.parts.Counted;
import cn.lawcampaign.platform.parts.Eventually;
import cn.lawcampaign.platform.parts.LibraryParts;
import cn.lawcampaign.platform.work.Jdbc;

/** From one service's transaction to another's, through the connector with the library's defaults. */
@QuarkusTest
@WithTestResource(LibraryParts.class)
class ChannelTest {

    @Inject
    Outbox outbox;

    @Inject
    AgroalDataSource database;

    @Test
    void eachEventHasItsEffectOnceAndInOrder() {
        for (int n = 0; n < 50; n++) {
            Counted event = Counted.of(n);
            QuarkusTransaction.requiringNew().run(() -> outbox.append("test.channel", "channel", event));
        }
        Eventually.that("all have arrived", () -> effects().size() >= 50);
        assertEquals(IntStream.range(0, 50).boxed().toList(), effects());
    }

    private List<Integer> effects() {
        return new Jdbc(database).query("select n from effect where consumer = 'channel' order by id",
                row -> row.getInt(1));
    }

    /** What a feature's listener looks like. */
    @ApplicationScoped
    static class Listener {

        @Inject
        Inbox inbox;

        @Inject
        AgroalDataSource database;

        @Incoming("tested")
        @Blocking
        void on(ConsumerRecord<String, byte[]> message) {
            inbox.handle("channel", message, this::apply);
        }

        private void apply(EventEnvelope event) {
            new Jdbc(database).update("insert into effect (consumer, key, n) values ('channel', ?, ?)",
                    event.subject(), event.as(Counted.class).n());
        }
    }
}
