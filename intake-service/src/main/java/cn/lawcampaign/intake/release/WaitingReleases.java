package cn.lawcampaign.intake.release;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;

import cn.lawcampaign.intake.desk.ReportDesks;
import cn.lawcampaign.intake.report.ReportHead;
import cn.lawcampaign.intake.report.Reports;
import cn.lawcampaign.platform.campaign.Method;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.platform.work.Jdbc;

/** What waits to be released at a clerk's desk: texts, additions and files; what was asked for comes first. */
@ApplicationScoped
class WaitingReleases {

    private final Jdbc jdbc;
    private final Reports reports;
    private final ReportDesks desks;
    private final Asks asks;
    private final ReleaseConfig config;

    WaitingReleases(AgroalDataSource database, Reports reports, ReportDesks desks, Asks asks, ReleaseConfig config) {
        this.jdbc = new Jdbc(database);
        this.reports = reports;
        this.desks = desks;
        this.asks = asks;
        this.config = config;
    }

    /**
     * How much of a report waits.
     *
     * @param text  whether its own text does
     * @param added additions that do
     * @param files files that nobody has decided on
     */
    record Counts(boolean text, int added, int files) {

        private Counts plus(Counts other) {
            return new Counts(text || other.text, added + other.added, files + other.files);
        }

        boolean nothing() {
            return !text && added == 0 && files == 0;
        }
    }

    /** @param ask the first open one, or null */
    record Waiting(ReportHead report, Counts counts, Asks.Ask ask) {

        Instant since() {
            return ask == null ? report.receivedAt() : ask.at();
        }
    }

    private record One(UUID report, Counts counts) {
    }

    /** Asked-for first, then the oldest. */
    List<Waiting> of(Viewer clerk) {
        Map<UUID, Counts> counts = counts();
        List<ReportHead> heads = reports.byIds(counts.keySet());
        ReportDesks.Look look = desks.look(heads);
        List<ReportHead> own = heads.stream().filter(head -> look.worksOn(clerk, head)).toList();
        Map<UUID, Asks.Ask> asked = asks.open(own.stream().map(ReportHead::id).toList()).stream()
                .collect(Collectors.toMap(Asks.Ask::report, ask -> ask, (first, later) -> first));
        return own.stream().map(head -> new Waiting(head, counts.get(head.id()), asked.get(head.id())))
                .sorted(Comparator.<Waiting, Boolean>comparing(one -> one.ask() == null)
                        .thenComparing(Waiting::since))
                .toList();
    }

    Counts of(UUID report) {
        return counts(List.of(report)).getOrDefault(report, new Counts(false, 0, 0));
    }

    private Map<UUID, Counts> counts() {
        return counts(null);
    }

    /** @param only of these, or of all where it is null; a report with an open ask counts even if nothing waits */
    private Map<UUID, Counts> counts(Collection<UUID> only) {
        String[] methods = config.methods().stream().map(Method::name).toArray(String[]::new);
        UUID[] those = only == null ? null : only.toArray(UUID[]::new);
        return jdbc
                .query("""
                        with wanted as (select cast(? as uuid[]) as ids, cast(? as text[]) as methods)
                        select r.id, 1 as text, 0 as added, 0 as files from report r, wanted o
                            where r.method = any(o.methods) and (o.ids is null or r.id = any(o.ids)) and not exists (
                                select 1 from text_release t
                                where t.report_id = r.id and t.supplement_id is null and t.withdrawn_at is null)
                        union all
                        select r.id, 0, count(*), 0 from supplement s join report r on r.id = s.report_id, wanted o
                            where (s.method = any(o.methods) or ? and r.method = any(o.methods)) and (o.ids is null or r.id = any(o.ids)) and not exists (
                                select 1 from text_release t
                                where t.report_id = r.id and t.supplement_id = s.id and t.withdrawn_at is null)
                            group by r.id
                        union all
                        select e.report_id, 0, 0, count(*) from evidence e, wanted o
                            where e.state = 'WITHHELD' and e.purpose = 'EVIDENCE' and e.report_id is not null
                                and (o.ids is null or e.report_id = any(o.ids))
                            group by e.report_id
                        union all
                        select a.report_id, 0, 0, 0 from release_ask a, wanted o
                            where a.closed_at is null and (o.ids is null or a.report_id = any(o.ids))""",
                        row -> new One(row.getObject(1, UUID.class),
                                new Counts(row.getInt("text") == 1, row.getInt("added"), row.getInt("files"))),
                        those, methods, config.supplements())
                .stream()
                .collect(Collectors.toMap(One::report, One::counts, Counts::plus));
    }
}
