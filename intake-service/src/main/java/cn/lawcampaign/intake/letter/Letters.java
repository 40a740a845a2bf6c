package cn.lawcampaign.intake.letter;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;

import cn.lawcampaign.intake.desk.DraftJson;
import cn.lawcampaign.intake.report.IdempotencyKey;
import cn.lawcampaign.platform.seal.LookupKey;
import cn.lawcampaign.platform.seal.Seal;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.platform.work.Jdbc;

/** The register of letters. What changes it works in the caller's transaction. */
@ApplicationScoped
class Letters {

    private static final int MOST = 500;

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

    Optional<Letter> find(IdempotencyKey form) {
        return query("key_hash = any(?)",
                (Object) keys.hashes("letter", bytes(form)).toArray(byte[][]::new)).stream().findFirst();
    }

    /** Those without transcript, the oldest first. */
    List<Letter> waiting() {
        return query("report_id is null order by arrived_on, registered_at limit " + MOST);
    }

    /** Those filed since a moment, the latest first. */
    List<Letter> filedSince(Instant since) {
        return query("filed_at >= ? order by filed_at desc limit " + MOST, since);
    }

    /** What was typed of a letter that waits. */
    Map<String, List<String>> fields(Letter letter) {
        return jdbc.query("select fields from letter where id = ? and fields is not null",
                row -> DraftJson.read(seal.open(letter.id(), "fields", row.getBytes(1))), letter.id()).stream()
                .findFirst().orElse(Map.of());
    }

    /** Registers a letter whose transcript is to come, or keeps what was added to one; one that is filed stays as it is. */
    Letter keep(LetterFacts facts, List<String> accused, Viewer clerk, IdempotencyKey form,
            Map<String, List<String>> fields) {
        Optional<Letter> there = find(form);
        if (there.isPresent() && !there.get().waits()) {
            return there.get();
        }
        UUID id = there.map(Letter::id).orElseGet(() -> insert(facts, accused, clerk, form));
        jdbc.update("""
                update letter set channel = ?, postmarked_on = ?, arrived_on = ?, pages = ?, envelope_kept = ?,
                    return_address = ?, accused_units = ?, fields = ? where id = ? and report_id is null""",
                facts.channel().code(), facts.postmarkedOn(), facts.arrivedOn(), facts.pages(), facts.envelopeKept(),
                facts.returnAddress(), accused.toArray(String[]::new),
                seal.seal(id, "fields", DraftJson.write(fields)), id);
        return find(id).orElseThrow();
    }

    /** Notes the report that a letter became. What was typed lies there now, so it is destroyed here. */
    void filed(LetterFacts facts, Viewer clerk, IdempotencyKey form, UUID report, boolean reachable) {
        UUID id = find(form).map(Letter::id).orElseGet(() -> insert(facts, List.of(), clerk, form));
        jdbc.update("""
                update letter set postmarked_on = ?, arrived_on = ?, pages = ?, envelope_kept = ?, return_address = ?,
                    fields = null, report_id = ?, filed_by = ?, filed_at = ?, reachable = ?
                where id = ? and report_id is null""", facts.postmarkedOn(), facts.arrivedOn(), facts.pages(),
                facts.envelopeKept(), facts.returnAddress(), report, clerk.name(), clock.instant(), reachable, id);
        seal.shred(id);
    }

    private UUID insert(LetterFacts facts, List<String> accused, Viewer clerk, IdempotencyKey form) {
        UUID id = UUID.randomUUID();
        if (jdbc.update("""
                insert into letter (id, key_hash, channel, arrived_on, pages, envelope_kept, return_address,
                    accused_units, registered_by, registered_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (key_hash) do nothing""", id,
                keys.hash("letter", bytes(form)), facts.channel().code(), facts.arrivedOn(), facts.pages(),
                facts.envelopeKept(), facts.returnAddress(), accused.toArray(String[]::new), clerk.name(),
                clock.instant()) == 0) {
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
