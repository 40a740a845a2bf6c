package cn.lawcampaign.platform.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

import org.apache.kafka.clients.producer.ProducerRecord;

import cn.lawcampaign.platform.event.EventEnvelope;
import cn.lawcampaign.platform.work.EventHeaders;
import cn.lawcampaign.platform.work.Jdbc;

/** An event that waits to be sent. */
record OutboxRow(long id, UUID eventId, String topic, String key, String type, int version, String payload,
        Instant occurredAt, int failures) {

    static OutboxRow read(ResultSet row) throws SQLException {
        return new OutboxRow(row.getLong("id"), row.getObject("event_id", UUID.class), row.getString("topic"),
                row.getString("key"), row.getString("type"), row.getInt("version"), row.getString("payload"),
                Jdbc.instant(row, "occurred_at"), row.getInt("failures"));
    }

    ProducerRecord<String, String> toRecord(String source) {
        ProducerRecord<String, String> message = new ProducerRecord<>(topic, key, payload);
        EventHeaders.write(new EventEnvelope(eventId, type, version, source, occurredAt, key, payload),
                message.headers());
        return message;
    }
}
