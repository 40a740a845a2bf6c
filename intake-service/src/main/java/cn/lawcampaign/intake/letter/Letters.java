package cn.lawcampaign.intake.letter;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;

import cn.lawcampaign.intake.desk.DraftJson;
import cn.lawcampaign.intake.report.IdempotencyKey;
import cn.lawcampaign.intake.report.ReportForm;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.seal.LookupKey;
import cn.lawcampaign.platform.seal.Seal;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.platform.work.Jdbc;

/** The register of letters. What changes it works in the caller's transaction. */
@ApplicationScoped
class Letters {

    private final Jdbc jdbc;
    private final LookupKey keys;
    private final Seal seal;
    private final Clock clock;

    Letters(AgroalDataSource database, LookupKey keys, Seal seal, Clock clock) {
        this.jdbc = new Jdbc(database);
        this.keys = keys;
        this.seal = seal;
        this.clock = clock;
    }

    Optional<Letter> find(UUID id) {
        return query("id = ?", id).stream().findFirst();
    }

    /** By the key under which it was registered, or that of its form now. */
    Optional<Letter> find(IdempotencyKey form) {
        Object hashes = keys.hashes("letter", bytes(form)).toArray(byte[][]::new);
        return query("key_hash = any(?) or form_hash = any(?)", hashes, hashes).stream().findFirst();
    }

    /**
     * Those without transcript, the oldest first.
     *
     * @param from letters to leave out
     */
    List<Letter> waiting(int from, int most) {
        return query("report_id is null order by arrived_on, registered_at, id offset ? limit ?", from, most);
    }

    /** Those filed since a moment, the latest first. */
    List<Letter> filedSince(Instant since, int from, int most) {
        return query("filed_at >= ? order by filed_at desc, id offset ? limit ?", since, from, most);
    }

    /** What was typed of a letter that waits. */
    Map<String, List<String>> fields(Letter letter) {
        return jdbc.query("select fields from letter where id = ? and fields is not null",
                row -> DraftJson.read(seal.open(letter.id(), "fields", row.getBytes(1))), letter.id()).stream()
                .findFirst().orElse(Map.of());
    }

    /**
     * Key of the form of a letter that waits, under which its files lie. It is another one each time the letter is kept:
     * whoever knew it before may be of a desk to which the letter is lost by now.
     */
    Optional<IdempotencyKey> key(Letter letter) {
        return fields(letter).getOrDefault(ReportForm.KEY, List.of()).stream().findFirst().flatMap(IdempotencyKey::of);
    }

    /** A letter whose transcript is to come; sent twice at once it is one. */
    Letter register(LetterFacts facts, List<String> accused, Viewer clerk, IdempotencyKey form) {
        return find(find(form).map(Letter::id).orElseGet(() -> insert(facts, accused, clerk, form))).orElseThrow();
    }

    /**
     * Keeps what was added to a letter that waits.
     *
     * @param letter as the clerk has seen it
     * @param form   its key from now on
     * @throws Problem 409 when it was kept or filed since
     */
    Letter keep(Letter letter, LetterFacts facts, List<String> accused, IdempotencyKey form,
            Map<String, List<String>> fields) {
        Map<String, List<String>> typed = new LinkedHashMap<>(fields);
        typed.put(ReportForm.KEY, List.of(form.value()));
        if (jdbc.update("""
                update letter set channel = ?, postmarked_on = ?, arrived_on = ?, pages = ?, envelope_kept = ?,
                    return_address = ?, accused_units = ?, fields = ?, form_hash = ?, saved_at = ?
                where id = ? and report_id is null and saved_at = ?""", facts.channel().code(), facts.postmarkedOn(),
                facts.arrivedOn(), facts.pages(), facts.envelopeKept(), facts.returnAddress(),
                accused.toArray(String[]::new), seal.seal(letter.id(), "fields", DraftJson.write(typed)),
                keys.hash("letter", bytes(form)), letter.kept() ? clock.instant() : letter.registeredAt(), letter.id(),
                letter.savedAt()) == 0) {
            throw Problem.conflict();
        }
        return find(letter.id()).orElseThrow();
    }

    /**
     * Notes the report that a letter became. What was typed lies there now, so it is destroyed here.
     *
     * @param waiting the letter as the clerk has seen it, where it was registered before
     * @throws Problem 409 when it was kept since, or became another report
     */
    void filed(LetterFacts facts, Viewer clerk, Optional<Letter> waiting, IdempotencyKey form, UUID report,
            boolean reachable) {
        UUID id = waiting.or(() -> find(form)).map(Letter::id)
                .orElseGet(() -> insert(facts, List.of(), clerk, form));
        int noted = jdbc.update("""
                update letter set postmarked_on = ?, arrived_on = ?, pages = ?, envelope_kept = ?, return_address = ?,
                    fields = null, report_id = ?, filed_by = ?, filed_at = ?, reachable = ?
                where id = ? and report_id is null and saved_at = coalesce(?, saved_at)""", facts.postmarkedOn(),
                facts.arrivedOn(), facts.pages(), facts.envelopeKept(), facts.returnAddress(), report, clerk.name(),
                clock.instant(), reachable, id, waiting.map(Letter::savedAt).orElse(null));
        if (noted == 0 && !report.equals(find(id).orElseThrow().report())) {
            throw Problem.conflict();
        }
        seal.shred(id);
    }

    private UUID insert(LetterFacts facts, List<String> accused, Viewer clerk, IdempotencyKey form) {
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        if (jdbc.update("""
                insert into letter (id, key_hash, channel, arrived_on, pages, envelope_kept, return_address,
                    accused_units, registered_by, registered_at, saved_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (key_hash) do nothing""", id,
                keys.hash("letter", bytes(form)), facts.channel().code(), facts.arrivedOn(), facts.pages(),
                facts.envelopeKept(), facts.returnAddress(), accused.toArray(String[]::new), clerk.name(), now,
                now) == 0) {
            return find(form).orElseThrow().id(); // the same form, sent twice at once
        }
        seal.newKey(id);
        return id;
    }

    private List<Letter> query(String where, Object... values) {
        return jdbc.query("select " + Letter.COLUMNS + " from letter where " + where, Letter::read, values);
    }

    private static byte[] bytes(IdempotencyKey form) {
        return form.value().getBytes(StandardCharsets.US_ASCII);
    }
}
