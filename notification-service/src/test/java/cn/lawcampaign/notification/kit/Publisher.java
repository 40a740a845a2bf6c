package cn.lawcampaign.notification.kit;

import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

import cn.lawcampaign.platform.event.Event;
import cn.lawcampaign.platform.event.EventEnvelope;
import cn.lawcampaign.platform.event.EventJson;
import cn.lawcampaign.platform.event.Topics;
import cn.lawcampaign.platform.event.intake.ReportReceived;
import cn.lawcampaign.platform.event.routing.LeadEvent;
import cn.lawcampaign.platform.work.EventHeaders;

/** Publishes events as the other services do. */
public final class Publisher implements AutoCloseable {

    private final KafkaProducer<String, String> producer;

    public Publisher(String bootstrapServers) {
        producer = new KafkaProducer<>(Map.of("bootstrap.servers", bootstrapServers, "acks", "all"),
                new StringSerializer(), new StringSerializer());
    }

    public void publish(LeadEvent... events) {
        for (LeadEvent event : events) {
            send(Topics.LEADS, event.leadId(), event, UUID.randomUUID());
        }
    }

    /** The same event, delivered twice. */
    public void publishTwice(LeadEvent event) {
        UUID id = UUID.randomUUID();
        send(Topics.LEADS, event.leadId(), event, id);
        send(Topics.LEADS, event.leadId(), event, id);
    }

    /** Whatever is told under a lead's key. */
    public void publish(UUID lead, Event event) {
        send(Topics.LEADS, lead, event, UUID.randomUUID());
    }

    public void publish(ReportReceived report) {
        send(Topics.REPORTS, report.reportId(), report, UUID.randomUUID());
    }

    private void send(String topic, UUID key, Event event, UUID id) {
        var record = new ProducerRecord<>(topic, key.toString(), EventJson.write(event));
        EventHeaders.write(new EventEnvelope(id, event.type(), event.version(), "test", event.at(), key.toString(),
                ""), record.headers());
        producer.send(record);
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }
}
