package cn.lawcampaign.intake.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.lawcampaign.platform.work.Jdbc;

/**
 * A report without its words.
 *
 * @param category   code, or null; likewise county
 * @param occurredOn or null
 * @param enteredBy  account of the operator, or null
 */
public record ReportHead(UUID id, String number, String channel, String method, String matter, String category,
        List<String> accusedUnits, String accusedLevel, String county, LocalDate occurredOn, Instant receivedAt,
        String enteredBy) {

    static ReportHead from(ResultSet row) throws SQLException {
        return new ReportHead(row.getObject("id", UUID.class), row.getString("number"), row.getString("channel"),
                row.getString("method"), row.getString("matter"), row.getString("category"),
                Reports.list(row, "accused_units"), row.getString("accused_level"), row.getString("county"),
                row.getObject("occurred_on", LocalDate.class), Jdbc.instant(row, "received_at"),
                row.getString("entered_by"));
    }
}
