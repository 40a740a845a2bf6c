package cn.lawcampaign.intake.phone;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;

import cn.lawcampaign.platform.seal.Seal;
import cn.lawcampaign.platform.seal.ShreddedException;
import cn.lawcampaign.platform.work.Jdbc;

/** What operators have typed of calls that are not filed yet: one an operator, sealed, for two days at most. */
@ApplicationScoped
public class CallDrafts {

    private static final Duration KEPT = Duration.ofDays(2);

    private final Jdbc jdbc;
    private final Seal seal;
    private final Clock clock;

    CallDrafts(AgroalDataSource database, Seal seal, Clock clock) {
        this.jdbc = new Jdbc(database);
        this.seal = seal;
        this.clock = clock;
    }

    /** A draft as it was left. */
    public record Draft(Instant savedAt, Map<String, List<String>> fields) {
    }

    private record Row(UUID subject, Instant savedAt, byte[] fields) {
    }

    @Transactional
    public void save(String operator, Map<String, List<String>> fields) {
        UUID subject = find(operator).map(Row::subject).orElseGet(() -> newSubject());
        jdbc.update("""
                insert into call_draft (operator, subject, saved_at, fields) values (?, ?, ?, ?)
                on conflict (operator) do update set subject = excluded.subject, saved_at = excluded.saved_at,
                    fields = excluded.fields""", operator, subject, clock.instant(),
                seal.seal(subject, "fields", DraftJson.write(fields)));
    }

    public Optional<Draft> of(String operator) {
        try {
            return find(operator).map(row -> new Draft(row.savedAt(),
                    DraftJson.read(seal.open(row.subject(), "fields", row.fields()))));
        } catch (ShreddedException discardedMeanwhile) {
            return Optional.empty();
        }
    }

    /** Throws the draft away and its key with it. Joins the caller's transaction. */
    @Transactional
    public void discard(String operator) {
        find(operator).ifPresent(row -> {
            jdbc.update("delete from call_draft where operator = ?", operator);
            seal.shred(row.subject());
        });
    }

    @Scheduled(every = "1h", delayed = "5m", identity = "old-call-drafts")
    @Transactional
    void forget() {
        jdbc.query("select operator from call_draft where saved_at < ?", row -> row.getString(1),
                clock.instant().minus(KEPT)).forEach(this::discard);
    }

    private UUID newSubject() {
        UUID subject = UUID.randomUUID();
        seal.newKey(subject);
        return subject;
    }

    private Optional<Row> find(String operator) {
        return jdbc.query("select subject, saved_at, fields from call_draft where operator = ?",
                row -> new Row(row.getObject("subject", UUID.class), Jdbc.instant(row, "saved_at"),
                        row.getBytes("fields")),
                operator).stream().findFirst();
    }
}
