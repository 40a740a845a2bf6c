package cn.lawcampaign.intake.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import cn.lawcampaign.platform.work.Jdbc;

/**
 * A report without its words.
 *
 * @param category   code, or null; likewise county
 * @param occurredOn or null
 * @param arrivedOn  the day a letter arrived; null for every other way
 * @param accuses    whether it accuses anybody, named or not, as far as could be told when it was filed
 * @param enteredBy  account of the operator or clerk, or null
 */
public record ReportHead(UUID id, String number, String channel, String method, String matter, String category,
        List<String> accusedUnits, String accusedLevel, String county, LocalDate occurredOn, Instant receivedAt,
        LocalDate arrivedOn, boolean accuses, String enteredBy) {

    /** The day from which its reporter waits, in the campaign's zone. */
    public LocalDate receivedOn(ZoneId zone) {
        return arrivedOn == null ? LocalDate.ofInstant(receivedAt, zone) : arrivedOn;
    }

    static ReportHead from(ResultSet row) throws SQLException {
        return new ReportHead(row.getObject("id", UUID.class), row.getString("number"), row.getString("channel"),
                row.getString("method"), row.getString("matter"), row.getString("category"),
                Reports.list(row, "accused_units"), row.getString("accused_level"), row.getString("county"),
                row.getObject("occurred_on", LocalDate.class), Jdbc.instant(row, "received_at"),
                row.getObject("arrived_on", LocalDate.class), row.getBoolean("accuses"),
                row.getString("entered_by"));
    }
}
