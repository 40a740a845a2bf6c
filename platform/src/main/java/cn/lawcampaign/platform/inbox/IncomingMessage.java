package cn.lawcampaign.platform.inbox;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

import cn.lawcampaign.platform.event.EventEnvelope;
import cn.lawcampaign.platform.work.EventHeaders;

/**
 * A record from a topic, whatever is in it.
 *
 * @param eventId the id from its header; one made from topic, partition and offset when it has none
 * @param key     the record's key; one for the partition when it has none
 * @param headers its headers as text
 * @param payload its value, or null
 */
record IncomingMessage(UUID eventId, String topic, int partition, long offset, String key, Map<String, String> headers,
        byte[] payload) {

    static IncomingMessage of(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new TreeMap<>();
        for (Header header : record.headers()) {
            headers.put(storable(header.key()),
                    header.value() == null ? "" : storable(new String(header.value(), StandardCharsets.UTF_8)));
        }
        String key = record.key() == null ? "partition-" + record.partition() : storable(record.key());
        return new IncomingMessage(eventId(record), record.topic(), record.partition(), record.offset(), key, headers,
                record.value());
    }

    /** @throws MessageFault when a header or the value is missing or can't be read */
    EventEnvelope toEvent() {
        Headers raw = new RecordHeaders();
        headers.forEach((name, value) -> raw.add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            return EventHeaders.read(raw, json());
        } catch (IllegalArgumentException e) { // its message is the header's name
            throw new MessageFault("HEADER_" + e.getMessage());
        }
    }

    private String json() {
        if (payload == null) {
            throw new MessageFault("EMPTY");
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(payload)).toString();
        } catch (CharacterCodingException e) {
            throw new MessageFault("NOT_UTF8");
        }
    }

    private static UUID eventId(ConsumerRecord<String, byte[]> record) {
        try {
            return EventHeaders.id(record.headers());
        } catch (IllegalArgumentException e) {
            String place = record.topic() + "/" + record.partition() + "/" + record.offset();
            return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
        }
    }

    // PostgreSQL has no U+0000; a message that can't be stored could not be parked.
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }
}
