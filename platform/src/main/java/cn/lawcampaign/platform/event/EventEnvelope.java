package cn.lawcampaign.platform.event;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as it arrived: the CloudEvents attributes from the headers and the JSON of the record.
 *
 * @param id      the event's own id, the same at every redelivery
 * @param type    published name without version, for example {@code ReportReceived}
 * @param version version of the fields, from 1
 * @param source  the publishing service's short name
 * @param time    when the fact became true
 * @param subject key of the record: report or lead id
 * @param json    the record's fields
 */
public record EventEnvelope(UUID id, String type, int version, String source, Instant time, String subject,
        String json) {

    /** Is this an event of the given record's type? */
    public boolean is(Class<? extends Event> eventType) {
        return type.equals(eventType.getSimpleName());
    }

    /**
     * Reads the fields that the given record knows and ignores the rest.
     *
     * @throws UnreadableEventException when the JSON does not fit the record
     */
    public <E extends Event> E as(Class<E> eventType) {
        return EventJson.read(json, eventType);
    }
}
