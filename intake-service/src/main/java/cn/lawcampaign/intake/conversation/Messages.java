package cn.lawcampaign.intake.conversation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;

import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.seal.LookupKey;
import cn.lawcampaign.platform.seal.Seal;
import cn.lawcampaign.platform.seal.SubjectKey;
import cn.lawcampaign.platform.work.Jdbc;

/**
 * Texts for reporters. Handed over before the event that names them, and shown once that event has come: so a text whose
 * step was rolled back in the other service stays unseen.
 */
@ApplicationScoped
public class Messages {

    private final Jdbc jdbc;
    private final Seal seal;
    private final LookupKey keys;
    private final Clock clock;

    public Messages(AgroalDataSource database, Seal seal, LookupKey keys, Clock clock) {
        this.jdbc = new Jdbc(database);
        this.seal = seal;
        this.keys = keys;
        this.clock = clock;
    }

    /** A text that a reporter may read. */
    public record Message(UUID id, String kind, Instant shownAt, String text) {
    }

    /**
     * Keeps the text for one report, in the caller's transaction; the same again changes nothing.
     *
     * @throws Problem 409 when another text has this id already
     */
    public void put(UUID message, UUID report, UUID lead, String kind, String text) {
        byte[] hash = keys.hash("message", text.getBytes(StandardCharsets.UTF_8));
        int kept = jdbc.update("""
                insert into message (id, report_id, lead_id, kind, created_at, text, text_hash)
                values (?, ?, ?, ?, ?, ?, ?) on conflict (id, report_id) do nothing""", message, report, lead, kind,
                clock.instant(), seal.seal(report, field(message), text), hash);
        if (kept == 0 && !isSame(message, report, text)) {
            throw Problem.conflict();
        }
    }

    private boolean isSame(UUID message, UUID report, String text) {
        List<byte[]> hashes = keys.hashes("message", text.getBytes(StandardCharsets.UTF_8));
        return jdbc
                .query("select text_hash from message where id = ? and report_id = ?", row -> row.getBytes(1), message,
                        report)
                .stream().anyMatch(known -> hashes.stream().anyMatch(h -> MessageDigest.isEqual(h, known)));
    }

    /** Its event has come. */
    public void release(UUID message, Instant at) {
        jdbc.update("insert into message_release (message_id, released_at) values (?, ?) on conflict do nothing",
                message,
                at);
    }

    /** What the report's reporter may read, oldest first. */
    public List<Message> shown(UUID report, SubjectKey key) {
        return jdbc.query("""
                select m.id, m.kind, r.released_at, m.text from message m join message_release r on r.message_id = m.id
                where m.report_id = ? order by r.released_at""", row -> {
            UUID id = row.getObject("id", UUID.class);
            return new Message(id, row.getString("kind"), Jdbc.instant(row, "released_at"),
                    key.open(field(id), row.getBytes("text")));
        }, report);
    }

    private static String field(UUID message) {
        return "message/" + message;
    }
}
