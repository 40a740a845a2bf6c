package cn.lawcampaign.notification.figure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.agroal.api.AgroalDataSource;

import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.platform.visibility.VisibilityClause;
import cn.lawcampaign.platform.work.Jdbc;

/** The facts of one reading of the topics. What is read out is only what the viewer may see. */
@Singleton
class FactStore {

    private static final String SEEN = """
            from lead_fact f where f.generation = :generation and (f.received_at is null or f.received_at < :until)
              and (f.concluded_at is null or greatest(f.opened_at, f.dispatched_at, f.concluded_at) >= :since
                   or f.concluded_version < f.dispatched_version
                   or greatest(f.sign_due_on, f.dispatch_due_on, f.conclude_due_on) >= :sinceDay)
              and\s""";

    private final Jdbc jdbc;
    private final int generation;

    @Inject
    FactStore(AgroalDataSource database, FigureConfig config) {
        this(new Jdbc(database), config.generation());
    }

    FactStore(Jdbc jdbc, int generation) {
        this.jdbc = jdbc;
        this.generation = generation;
    }

    /** @return null when nothing is known of the lead */
    LeadFact find(UUID leadId) {
        return jdbc.query("select * from lead_fact where generation = ? and lead_id = ?", FactRow::read, generation,
                leadId).stream().findFirst().orElse(null);
    }

    void keep(LeadFact fact) {
        Map<String, Object> columns = new LinkedHashMap<>(FactRow.columns(fact));
        columns.put("generation", generation);
        String updates = names(columns, n -> n + " = excluded." + n);
        jdbc.update("insert into lead_fact (" + names(columns, n -> n) + ") values (" + names(columns, n -> "?")
                + ") on conflict (generation, lead_id) do update set " + updates, columns.values().toArray());
    }

    void received(Receipt report) {
        jdbc.update("""
                insert into report_fact (generation, report_id, channel, method, received_at) values (?, ?, ?, ?, ?)
                on conflict do nothing""", generation, report.reportId(), report.channel(), report.method(),
                report.at());
    }

    /** The leads that the viewer may see and that can count in the period or the one before it. */
    List<CountedLead> seenBy(Viewer viewer, Period period) {
        VisibilityClause visible = VisibilityClause.of(viewer, "f");
        Map<String, Object> values = new HashMap<>(visible.parameters());
        Period before = period.previous();
        values.put("generation", generation);
        values.put("since", before.start());
        values.put("sinceDay", LocalDate.ofInstant(before.start(), before.zone()).minusDays(1));
        values.put("until", period.end());
        NamedSql leads = NamedSql.of("select f.* " + SEEN + visible.sql(), values);
        NamedSql reports = NamedSql.of("select f.lead_id, r.* from report_fact r join (select f.* " + SEEN
                + visible.sql() + ") f on r.generation = f.generation and r.report_id = any (f.report_ids)", values);
        Map<UUID, List<Receipt>> receipts = jdbc.query(reports.sql(), OfLead::read, reports.values()).stream()
                .collect(groupingBy(OfLead::leadId, mapping(OfLead::receipt, toList())));
        return jdbc.query(leads.sql(), FactRow::read, leads.values()).stream()
                .map(fact -> CountedLead.of(fact, receipts.getOrDefault(fact.leadId(), List.of()))).toList();
    }

    private static String names(Map<String, Object> columns, UnaryOperator<String> each) {
        return columns.keySet().stream().map(each).collect(joining(", "));
    }

    private record OfLead(UUID leadId, Receipt receipt) {

        static OfLead read(java.sql.ResultSet row) throws java.sql.SQLException {
            return new OfLead(row.getObject("lead_id", UUID.class), new Receipt(row.getObject("report_id", UUID.class),
                    row.getString("channel"), row.getString("method"), Jdbc.instant(row, "received_at")));
        }
    }
}
