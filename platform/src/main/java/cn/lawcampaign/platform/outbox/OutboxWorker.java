package cn.lawcampaign.platform.outbox;

import java.time.Duration;
import java.util.Map;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.Identifier;

import cn.lawcampaign.platform.work.Jdbc;
import cn.lawcampaign.platform.work.Worker;

/** Runs the relay: after each commit that appended, and by a slow poll for what a crash or an outage left behind. */
@Singleton
class OutboxWorker {

    private final Jdbc jdbc;
    private final OutboxRelay relay;
    private final Worker worker;
    private final Counter sent;
    private volatile OutboxBacklog backlog = OutboxBacklog.NONE;

    OutboxWorker(AgroalDataSource database, @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "suite.service") String service, MeterRegistry metrics) {
        this.jdbc = new Jdbc(database);
        this.relay = new OutboxRelay(database, new OutboxProducer(broker), service);
        this.worker = new Worker("outbox-relay", this::relay);
        this.sent = metrics.counter("outbox.sent");
        Gauge.builder("outbox.unsent", () -> backlog.unsent()).register(metrics);
        Gauge.builder("outbox.refused", () -> backlog.refused()).register(metrics);
        Gauge.builder("outbox.age", () -> backlog.age().toSeconds()).baseUnit("seconds").register(metrics);
    }

    Worker worker() {
        return worker;
    }

    /** As the last try to send something told; nothing is known before the first. */
    boolean brokerIsAway() {
        return relay.brokerIsAway();
    }

    @Scheduled(every = "${suite.outbox.poll:5s}", delayed = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void poll() {
        backlog = readBacklog();
        worker.wake();
    }

    private void relay() {
        sent.increment(relay.run());
    }

    OutboxBacklog readBacklog() {
        return jdbc.query("""
                select count(*) as unsent, count(*) filter (where fault is not null) as refused,
                       coalesce(extract(epoch from now() - min(occurred_at)), 0) as seconds
                from outbox where sent_at is null""",
                row -> new OutboxBacklog(row.getLong("unsent"), row.getLong("refused"),
                        Duration.ofSeconds(Math.max(0, row.getLong("seconds")))))
                .get(0);
    }

    // before the container ends, since a pass needs its data source
    void stop(@Observes ShutdownEvent event) {
        worker.close();
        relay.close();
    }
}
