package cn.lawcampaign.intake.desk;

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

/** What people have typed at the desk's forms and not sent yet: one a form and person, sealed, for two days at most. */
@ApplicationScoped
public class Drafts {

    /** Files wait as long, else a form would come back without them. */
    static final Duration KEPT = Duration.ofDays(2);

    private final Jdbc jdbc;
    private final Seal seal;
    private final Clock clock;

    Drafts(AgroalDataSource database, Seal seal, Clock clock) {
        this.jdbc = new Jdbc(database);
        this.seal = seal;
        this.clock = clock;
    }

    /** A draft as it was left. */
    public record Draft(Instant savedAt, Map<String, List<String>> fields) {
    }

    private record Row(UUID subject, Instant savedAt, byte[] fields) {
    }

    /** @param form which form of the desk: a short name, with an id where it is a form about something */
    @Transactional
    public void save(String form, String person, Map<String, List<String>> fields) {
        UUID subject = find(form, person).map(Row::subject).orElseGet(() -> newSubject());
        jdbc.update("""
                insert into desk_draft (form, person, subject, saved_at, fields) values (?, ?, ?, ?, ?)
                on conflict (form, person) do update set subject = excluded.subject, saved_at = excluded.saved_at,
                    fields = excluded.fields""", form, person, subject, clock.instant(),
                seal.seal(subject, "fields", DraftJson.write(fields)));
    }

    public Optional<Draft> of(String form, String person) {
        try {
            return find(form, person).map(row -> new Draft(row.savedAt(),
                    DraftJson.read(seal.open(row.subject(), "fields", row.fields()))));
        } catch (ShreddedException discardedMeanwhile) {
            return Optional.empty();
        }
    }

    /** Throws the draft away and its key with it. Joins the caller's transaction. */
    @Transactional
    public void discard(String form, String person) {
        find(form, person).ifPresent(row -> {
            jdbc.update("delete from desk_draft where form = ? and person = ?", form, person);
            seal.shred(row.subject());
        });
    }

    private record Old(String form, String person) {
    }

    @Scheduled(every = "1h", delayed = "5m", identity = "old-drafts")
    @Transactional
    void forget() {
        jdbc.query("select form, person from desk_draft where saved_at < ?",
                row -> new Old(row.getString(1), row.getString(2)), clock.instant().minus(KEPT))
                .forEach(old -> discard(old.form(), old.person()));
    }

    private UUID newSubject() {
        UUID subject = UUID.randomUUID();
        seal.newKey(subject);
        return subject;
    }

    private Optional<Row> find(String form, String person) {
        return jdbc.query("select subject, saved_at, fields from desk_draft where form = ? and person = ?",
                row -> new Row(row.getObject("subject", UUID.class), Jdbc.instant(row, "saved_at"),
                        row.getBytes("fields")),
                form, person).stream().findFirst();
    }
}
