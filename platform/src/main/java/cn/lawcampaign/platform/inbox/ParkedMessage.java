package cn.lawcampaign.platform.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

import cn.lawcampaign.platform.work.Jdbc;

/**
 * A message that could not be handled, as an administrator sees it: no payload.
 *
 * @param id       order within the key
 * @param consumer who could not handle it
 * @param eventId  the event's id
 * @param topic    where it came from
 * @param key      the report's or lead's id
 * @param reason   code; {@code BEHIND} when it only waits behind an older one
 * @param parkedAt when
 * @param state    what became of it
 */
public record ParkedMessage(long id, String consumer, UUID eventId, String topic, String key, String reason,
        Instant parkedAt, ParkedState state) {

    /** The reason of a message that waits behind another of its key. */
    public static final String BEHIND = "BEHIND";

    static ParkedMessage read(ResultSet row) throws SQLException {
        return new ParkedMessage(row.getLong("id"), row.getString("consumer"), row.getObject("event_id", UUID.class),
                row.getString("topic"), row.getString("key"), row.getString("reason"), Jdbc.instant(row, "parked_at"),
                ParkedState.valueOf(row.getString("state")));
    }
}
