package cn.lawcampaign.intake.report;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;

import cn.lawcampaign.intake.reporter.OwnMarks;
import cn.lawcampaign.platform.audit.Audit;
import cn.lawcampaign.platform.audit.AuditEntry;
import cn.lawcampaign.platform.campaign.Method;
import cn.lawcampaign.platform.classification.Sorter;
import cn.lawcampaign.platform.event.Topics;
import cn.lawcampaign.platform.event.intake.ReportSupplemented;
import cn.lawcampaign.platform.outbox.Outbox;
import cn.lawcampaign.platform.seal.Seal;
import cn.lawcampaign.platform.seal.SubjectKey;
import cn.lawcampaign.platform.seal.TypedDigits;
import cn.lawcampaign.platform.work.Jdbc;

/** What reporters add to their reports. Never edited, like the reports themselves. */
@ApplicationScoped
public class Supplements {

    private final Jdbc jdbc;
    private final Idempotency idempotency;
    private final OwnMarks own;
    private final Sorter sorter;
    private final Seal seal;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    Supplements(AgroalDataSource database, Idempotency idempotency, OwnMarks own, Sorter sorter, Seal seal,
            Outbox outbox, Audit audit, Clock clock) {
        this.jdbc = new Jdbc(database);
        this.idempotency = idempotency;
        this.own = own;
        this.sorter = sorter;
        this.seal = seal;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * An addition: masked, or as it was given.
     *
     * @param method       by which way it came
     * @param accusedUnits codes of the units that it names, which must not read it
     */
    public record Copy(UUID id, Instant receivedAt, Method method, String text, List<String> accusedUnits) {

        /** The same with other words. */
        public Copy withText(String words) {
            return new Copy(id, receivedAt, method, words, accusedUnits);
        }
    }

    /**
     * @param method by which way it came, which need not be the report's
     * @param text  cleaned and checked
     * @param code  the report's query code as typed, which must not stay in the text
     * @param key   under which the same text is added once, if the form had one
     * @param files that come with it
     */
    public void add(UUID report, Method method, String text, String code, Optional<IdempotencyKey> key,
            Attachments files) {
        // before the transaction: masking must not hold a connection
        String masked = own.masking(report).andCode(TypedDigits.of(code)).mask(text).text();
        // a report may begin with another unit and come to the one that handles it now
        List<String> accused = sorter.accusedIn(text);
        QuarkusTransaction.joiningExisting().run(() -> keep(report, method, text, masked, accused, key, files));
    }

    private void keep(UUID report, Method method, String text, String masked, List<String> accused,
            Optional<IdempotencyKey> key,
            Attachments files) {
        byte[][] fields = Stream.concat(
                Stream.of(report.toString(), text).map(field -> field.getBytes(StandardCharsets.UTF_8)),
                files.digests().stream()).toArray(byte[][]::new);
        if (key.flatMap(k -> idempotency.claim(k, fields, report)).isPresent()) {
            return;
        }
        UUID id = UUID.randomUUID();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        SubjectKey sealed = seal.key(report);
        jdbc.update("""
                insert into supplement (id, report_id, received_at, method, accused_units, text, working_copy)
                values (?, ?, ?, ?, ?, ?, ?)""", id, report, now, method.name(), accused.toArray(String[]::new),
                sealed.seal("supplement/" + id, text), sealed.seal("supplement-copy/" + id, masked));
        files.attach(report, sealed, id);
        outbox.append(Topics.REPORTS, report.toString(), new ReportSupplemented(report, id, now, accused));
        audit.wrote(AuditEntry.bySystem("report.supplement", "report", report).with("supplement", id));
    }

    /** When the reporter added something, oldest first. */
    public List<Instant> times(UUID report) {
        return jdbc.query("select received_at from supplement where report_id = ? order by received_at",
                row -> Jdbc.instant(row, "received_at"), report);
    }

    /** The units that each report's additions name; nothing of a report without any. */
    public Map<UUID, List<String>> accused(Collection<UUID> reports) {
        Map<UUID, List<String>> accused = new HashMap<>();
        jdbc.query("select report_id, accused_units from supplement where report_id = any(?)",
                row -> accused.computeIfAbsent(row.getObject("report_id", UUID.class), id -> new ArrayList<>())
                        .addAll(Reports.list(row, "accused_units")),
                (Object) reports.toArray(UUID[]::new));
        return accused;
    }

    /** The additions as they were given, oldest first. Whoever asks has to write down who looked. */
    public List<Copy> originals(UUID report, SubjectKey key) {
        return list(report, "text", id -> "supplement/" + id, key);
    }

    /** The masked additions, oldest first. */
    public List<Copy> copies(UUID report, SubjectKey key) {
        return list(report, "working_copy", id -> "supplement-copy/" + id, key);
    }

    private List<Copy> list(UUID report, String column, UnaryOperator<String> field, SubjectKey key) {
        return jdbc.query("select id, received_at, method, accused_units, " + column
                + " as words from supplement where report_id = ? order by received_at", row -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new Copy(id, Jdbc.instant(row, "received_at"), Method.valueOf(row.getString("method")),
                            key.open(field.apply(id.toString()), row.getBytes("words")),
                            Reports.list(row, "accused_units"));
                }, report);
    }
}
