package cn.lawcampaign.intake.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import cn.lawcampaign.platform.work.Jdbc;

/**
 * A mail that was taken, without its words.
 *
 * @param raw     the sealed original, or null when it could not be fetched
 * @param size    bytes
 * @param reason  why it became no report by itself, or null
 * @param omitted what was not read of it, as codes
 * @param report  to which it belongs, or null
 * @param copyOf  the same mail, taken before, or null
 * @param goesWith report to which it or the one that it is a copy of belongs, or null
 * @param desk    department whose clerks may see it as long as it goes with no report
 */
public record Mail(UUID id, String channel, Instant takenAt, UUID raw, long size, MailState state, String reason,
        List<String> omitted, UUID report, UUID copyOf, UUID goesWith, String desk, String handledBy, Instant handledAt,
        String dismissedAs) {

    static final String COLUMNS = "id, channel, taken_at, raw, size, state, reason, omitted, report_id, copy_of,"
            + " coalesce(report_id, (select f.report_id from mail f where f.id = mail.copy_of)) as goes_with, desk,"
            + " handled_by, handled_at, dismissed_as";

    /** Whose key seals the original. */
    public UUID subject() {
        return report == null ? id : report;
    }

    /** Whether a clerk may still decide what becomes of it. */
    public boolean isOpen() {
        return state == MailState.PARKED || state == MailState.IGNORED;
    }

    static Mail read(ResultSet row) throws SQLException {
        return new Mail(row.getObject("id", UUID.class), row.getString("channel"), Jdbc.instant(row, "taken_at"),
                row.getObject("raw", UUID.class), row.getLong("size"), MailState.valueOf(row.getString("state")),
                row.getString("reason"), List.of((String[]) row.getArray("omitted").getArray()),
                row.getObject("report_id", UUID.class), row.getObject("copy_of", UUID.class),
                row.getObject("goes_with", UUID.class), row.getString("desk"),
                row.getString("handled_by"), Jdbc.instant(row, "handled_at"), row.getString("dismissed_as"));
    }
}
