package cn.lawcampaign.notification.figure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.lawcampaign.notification.figure.LeadFact.Acceptance;
import cn.lawcampaign.notification.figure.LeadFact.Conclusion;
import cn.lawcampaign.notification.figure.LeadFact.Dispatch;
import cn.lawcampaign.notification.figure.LeadFact.Opening;
import cn.lawcampaign.notification.figure.LeadFact.Scope;
import cn.lawcampaign.notification.figure.LeadFact.Signing;
import cn.lawcampaign.platform.work.Jdbc;

/** A fact as a row of {@code lead_fact} and back. */
final class FactRow {

    private FactRow() {
    }

    static LeadFact read(ResultSet row) throws SQLException {
        return new LeadFact(row.getObject("lead_id", UUID.class), row.getString("number"), scope(row), opening(row),
                dispatch(row), signing(row), acceptance(row), conclusion(row));
    }

    /** Column to value, for those parts that are known; the arrays as text. */
    static Map<String, Object> columns(LeadFact fact) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("lead_id", fact.leadId());
        columns.put("number", fact.number());
        columns.put("version", fact.scope().version());
        columns.put("handling_units", fact.scope().handlingUnits().toArray(String[]::new));
        columns.put("avoided_units", fact.scope().avoidedUnits().toArray(String[]::new));
        columns.put("closed_queue", fact.scope().closedQueue());
        if (fact.opening() != null) {
            put(columns, fact.opening());
        }
        if (fact.dispatch() != null) {
            put(columns, fact.dispatch());
        }
        if (fact.signing() != null) {
            columns.put("signed_version", fact.signing().version());
            columns.put("signed_at", fact.signing().at());
            columns.put("signed_on_time", fact.signing().onTime());
        }
        if (fact.acceptance() != null) {
            columns.put("accepted_version", fact.acceptance().version());
            columns.put("accepted_at", fact.acceptance().at());
            columns.put("conclude_due_on", fact.acceptance().concludeDueOn());
        }
        if (fact.conclusion() != null) {
            columns.put("concluded_version", fact.conclusion().version());
            columns.put("concluded_at", fact.conclusion().at());
            columns.put("concluded_on_time", fact.conclusion().onTime());
            columns.put("finding", fact.conclusion().finding());
        }
        return columns;
    }

    private static void put(Map<String, Object> columns, Opening opening) {
        columns.put("opened_version", opening.version());
        columns.put("opened_at", opening.at());
        columns.put("report_ids", opening.reportIds().toArray(UUID[]::new));
        columns.put("channel", opening.channel());
        columns.put("method", opening.method());
        columns.put("matter", opening.matter());
        columns.put("opened_category", opening.category());
        columns.put("opened_county", opening.county());
        columns.put("named", opening.named());
        columns.put("received_at", opening.receivedAt());
        columns.put("triage", opening.triage());
    }

    private static void put(Map<String, Object> columns, Dispatch dispatch) {
        columns.put("dispatched_version", dispatch.version());
        columns.put("dispatched_at", dispatch.at());
        columns.put("dispatch_no", dispatch.no());
        columns.put("unit", dispatch.unit());
        columns.put("category", dispatch.category());
        columns.put("county", dispatch.county());
        columns.put("sign_due_on", dispatch.signDueOn());
        columns.put("dispatch_due_on", dispatch.concludeDueOn());
    }

    private static Scope scope(ResultSet row) throws SQLException {
        return new Scope(row.getLong("version"), list(row, "handling_units"), list(row, "avoided_units"),
                row.getBoolean("closed_queue"));
    }

    private static Opening opening(ResultSet row) throws SQLException {
        return told(row, "opened_version")
                ? new Opening(row.getLong("opened_version"),
                        List.of((UUID[]) row.getArray("report_ids").getArray()), row.getString("channel"),
                        row.getString("method"), row.getString("matter"), row.getString("opened_category"),
                        row.getString("opened_county"), row.getBoolean("named"), Jdbc.instant(row, "received_at"),
                        row.getBoolean("triage"), Jdbc.instant(row, "opened_at"))
                : null;
    }

    private static Dispatch dispatch(ResultSet row) throws SQLException {
        return told(row, "dispatched_version")
                ? new Dispatch(row.getLong("dispatched_version"), row.getInt("dispatch_no"), row.getString("unit"),
                        row.getString("category"), row.getString("county"), date(row, "sign_due_on"),
                        date(row, "dispatch_due_on"), Jdbc.instant(row, "dispatched_at"))
                : null;
    }

    private static Signing signing(ResultSet row) throws SQLException {
        return told(row, "signed_version")
                ? new Signing(row.getLong("signed_version"), row.getBoolean("signed_on_time"),
                        Jdbc.instant(row, "signed_at"))
                : null;
    }

    private static Acceptance acceptance(ResultSet row) throws SQLException {
        return told(row, "accepted_version")
                ? new Acceptance(row.getLong("accepted_version"), date(row, "conclude_due_on"),
                        Jdbc.instant(row, "accepted_at"))
                : null;
    }

    private static Conclusion conclusion(ResultSet row) throws SQLException {
        return told(row, "concluded_version")
                ? new Conclusion(row.getLong("concluded_version"), row.getString("finding"),
                        row.getBoolean("concluded_on_time"), Jdbc.instant(row, "concluded_at"))
                : null;
    }

    private static boolean told(ResultSet row, String version) throws SQLException {
        return row.getObject(version) != null;
    }

    private static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static List<String> list(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
