package cn.lawcampaign.platform.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;

import cn.lawcampaign.platform.work.Jdbc;

/**
 * A message that stops its key, as far as an administrator may see it.
 *
 * @param type   the event's type, or "" where the message doesn't say
 * @param reason code; {@code BEHIND} when the one before it was settled and this one may be replayed
 * @param since  the day, no time: a time would tell which report it is
 * @param behind how many wait behind it
 */
public record ParkedHead(long id, String consumer, String type, String reason, LocalDate since, int behind) {

    static ParkedHead read(ResultSet row, ZoneId zone) throws SQLException {
        return new ParkedHead(row.getLong("id"), row.getString("consumer"), type(row.getString("type")),
                row.getString("reason"), Jdbc.instant(row, "parked_at").atZone(zone).toLocalDate(),
                row.getInt("behind"));
    }

    /** A header that anybody might have written is shown only when it looks like a type. */
    private static String type(String header) {
        return header != null && header.matches("[A-Za-z]{1,80}\\.v[0-9]{1,4}") ? header : "";
    }
}
