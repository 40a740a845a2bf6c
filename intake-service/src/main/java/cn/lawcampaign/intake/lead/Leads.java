package cn.lawcampaign.intake.lead;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;

import cn.lawcampaign.platform.event.routing.LeadScope;
import cn.lawcampaign.platform.work.Jdbc;

/** The copies. A scope never goes back to an older version; a step is kept once a version, whenever it arrives. */
@ApplicationScoped
public class Leads {

    private final Jdbc jdbc;

    public Leads(AgroalDataSource database) {
        this.jdbc = new Jdbc(database);
    }

    /** Whom a lead concerns, at a version of it. */
    public record Copy(long version, LeadScope scope) {
    }

    /** One step of a lead's life; {@code textId} may be null. */
    public record Step(Stage stage, Instant at, UUID textId) {
    }

    void update(LeadChange change) {
        LeadScope scope = change.scope();
        jdbc.update("""
                insert into lead (id, version, lead_unit, handling_units, avoided_units, closed_queue)
                values (?, ?, ?, ?, ?, ?)
                on conflict (id) do update set version = excluded.version, lead_unit = excluded.lead_unit,
                    handling_units = excluded.handling_units, avoided_units = excluded.avoided_units,
                    closed_queue = excluded.closed_queue
                where lead.version < excluded.version""", change.leadId(), change.leadVersion(), scope.leadUnit(),
                scope.handlingUnits().toArray(String[]::new), scope.avoidedUnits().toArray(String[]::new),
                scope.closedQueue());
        change.reportIds().forEach(report -> jdbc.update(
                "insert into lead_report (lead_id, report_id) values (?, ?) on conflict do nothing", change.leadId(),
                report));
    }

    void step(LeadChange change, Stage stage) {
        jdbc.update("""
                insert into lead_step (lead_id, version, stage, at, text_id) values (?, ?, ?, ?, ?)
                on conflict do nothing""", change.leadId(), change.leadVersion(), stage.name(), change.at(),
                change.textId());
    }

    public Optional<Copy> find(UUID lead) {
        return jdbc.query(
                "select version, lead_unit, handling_units, avoided_units, closed_queue from lead where id = ?",
                row -> new Copy(row.getLong("version"), scope(row)), lead).stream().findFirst();
    }

    /** The reports that the lead stands for. */
    public List<UUID> reports(UUID lead) {
        return jdbc.query("select report_id from lead_report where lead_id = ?", row -> row.getObject(1, UUID.class),
                lead);
    }

    /** Whom the leads concern that the reports belong to; nothing of a report that has no lead yet. */
    public Map<UUID, List<LeadScope>> scopes(Collection<UUID> reports) {
        Map<UUID, List<LeadScope>> scopes = new HashMap<>();
        jdbc.query("""
                select r.report_id, l.lead_unit, l.handling_units, l.avoided_units, l.closed_queue
                from lead_report r join lead l on l.id = r.lead_id where r.report_id = any(?)""",
                row -> scopes.computeIfAbsent(row.getObject("report_id", UUID.class), id -> new ArrayList<>())
                        .add(scope(row)),
                (Object) reports.toArray(UUID[]::new));
        return scopes;
    }

    /** The steps of all leads that the report belongs to, in order. */
    public List<Step> steps(UUID report) {
        return jdbc.query("""
                select s.stage, s.at, s.text_id from lead_step s join lead_report r on r.lead_id = s.lead_id
                where r.report_id = ? order by s.at, s.version""",
                row -> new Step(Stage.valueOf(row.getString("stage")),
                        Jdbc.instant(row, "at"), row.getObject("text_id", UUID.class)),
                report);
    }

    private static LeadScope scope(ResultSet row) throws SQLException {
        return new LeadScope(row.getString("lead_unit"), list(row, "handling_units"), list(row, "avoided_units"),
                row.getBoolean("closed_queue"));
    }

    private static List<String> list(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
