package cn.lawcampaign.platform.work;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

import cn.lawcampaign.platform.event.EventEnvelope;

/**
 * An event's attributes as headers of a Kafka record: CloudEvents 1.0, Kafka protocol binding, binary mode. The type is
 * written as {@code LeadOpened.v1}.
 */
public final class EventHeaders {

    private static final Pattern TYPE = Pattern.compile("([A-Za-z]{1,80})\\.v([0-9]{1,4})");

    private EventHeaders() {
    }

    public static void write(EventEnvelope event, Headers headers) {
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", event.id().toString());
        put(headers, "ce_type", event.type() + ".v" + event.version());
        put(headers, "ce_source", event.source());
        put(headers, "ce_time", event.time().toString());
        put(headers, "ce_subject", event.subject());
        put(headers, "content-type", "application/json");
    }

    /**
     * @param headers of a record
     * @param json    the record's value
     * @throws IllegalArgumentException naming the header that is missing or can't be read
     */
    public static EventEnvelope read(Headers headers, String json) {
        Matcher type = TYPE.matcher(text(headers, "ce_type"));
        if (!type.matches()) {
            throw new IllegalArgumentException("ce_type");
        }
        return new EventEnvelope(id(headers), type.group(1), Integer.parseInt(type.group(2)),
                text(headers, "ce_source"), time(headers), text(headers, "ce_subject"), json);
    }

    /** @throws IllegalArgumentException when there is no {@code ce_id}, or it is no UUID */
    public static UUID id(Headers headers) {
        try {
            return UUID.fromString(text(headers, "ce_id"));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("ce_id");
        }
    }

    private static Instant time(Headers headers) {
        try {
            return Instant.parse(text(headers, "ce_time"));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("ce_time");
        }
    }

    private static String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        if (header == null || header.value() == null) {
            throw new IllegalArgumentException(name);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
