package cn.lawcampaign.routing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

import cn.lawcampaign.platform.event.Event;
import cn.lawcampaign.platform.event.EventEnvelope;
import cn.lawcampaign.platform.event.EventJson;
import cn.lawcampaign.platform.event.Topics;
import cn.lawcampaign.platform.event.intake.ReportReceived;
import cn.lawcampaign.platform.work.EventHeaders;

/** Plays intake's outbox in tests. */
public final class Reports {

    private static final AtomicLong NUMBERS = new AtomicLong(System.currentTimeMillis() % 1_000_000_000 * 1000);
    private static KafkaProducer<String, String> producer;

    private Reports() {
    }

    /** An accusation of a category, of staff, from the web. */
    public static ReportReceived accusation(String category, String... accused) {
        return report("ACCUSATION", category, null, Instant.now(), accused);
    }

    /** A report by phone at a moment. */
    public static ReportReceived report(String matter, String category, String county, Instant at, String... accused) {
        return new ReportReceived(UUID.randomUUID(), "%012d".formatted(NUMBERS.incrementAndGet()), "YFB-P", "PHONE",
                matter, category, category == null ? "NONE" : "CHOSEN", List.of(), List.of(accused), List.of(),
                "CHOSEN", "STAFF",
                county, LocalDate.of(2023, 5, 1), false, List.of(), null, at);
    }

    /** The same with accused units that nobody chose. */
    public static ReportReceived found(ReportReceived r, String... units) {
        return new ReportReceived(r.reportId(), r.number(), r.channel(), r.method(), r.matter(), r.category(),
                r.categorySource(), r.lexiconHits(), r.accusedUnits(), List.of(units), r.accusedSource(),
                r.accusedLevel(), r.county(), r.occurredOn(), r.named(), r.likelyDuplicates(), r.arrivedOn(), r.at());
    }

    /** The same as a letter that lay in the letter box since a day. */
    public static ReportReceived letter(ReportReceived r, LocalDate arrivedOn) {
        return new ReportReceived(r.reportId(), r.number(), "YFB-L", "LETTER", r.matter(), r.category(),
                r.categorySource(), r.lexiconHits(), r.accusedUnits(), r.foundUnits(), r.accusedSource(),
                r.accusedLevel(), r.county(), r.occurredOn(), r.named(), r.likelyDuplicates(), arrivedOn, r.at());
    }

    /** Tells it; returns the event's id. */
    public static UUID tell(UUID reportId, Event event) {
        UUID id = UUID.randomUUID();
        tell(id, reportId, event);
        return id;
    }

    /** Tells it under an event id, as a redelivery does. */
    public static void tell(UUID eventId, UUID reportId, Event event) {
        String json = EventJson.write(event);
        var message = new ProducerRecord<>(Topics.REPORTS, reportId.toString(), json);
        EventHeaders.write(new EventEnvelope(eventId, event.type(), event.version(), "intake", event.at(),
                reportId.toString(), json), message.headers());
        try {
            producer().send(message).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    public static ReportReceived tell(ReportReceived report) {
        tell(report.reportId(), report);
        return report;
    }

    private static synchronized KafkaProducer<String, String> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class)),
                    new StringSerializer(), new StringSerializer());
        }
        return producer;
    }
}
