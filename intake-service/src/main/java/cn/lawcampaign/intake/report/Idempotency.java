package cn.lawcampaign.intake.report;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;

import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.ProblemType;
import cn.lawcampaign.platform.seal.LookupKey;
import cn.lawcampaign.platform.work.Jdbc;

/** Knows a repeated submission. Neither key nor content is stored, only keyed hashes, for seven days. */
@ApplicationScoped
class Idempotency {

    static final ProblemType REUSED = ProblemType.of("idempotency-key-reused", 422, "同一提交标识已用于另一份内容",
            "This Idempotency-Key was used for other content", "新的举报请使用新的 Idempotency-Key。",
            "Use a new Idempotency-Key for another report.");

    private static final Duration KEPT = Duration.ofDays(7);

    private final Jdbc jdbc;
    private final LookupKey keys;
    private final Clock clock;

    Idempotency(AgroalDataSource database, LookupKey keys, Clock clock) {
        this.jdbc = new Jdbc(database);
        this.keys = keys;
        this.clock = clock;
    }

    private record Known(UUID report, byte[] fields) {
    }

    /**
     * Claims the key for a report, in the caller's transaction. A second request under the same key waits here until the
     * first has committed or rolled back.
     *
     * @param fields the parsed content
     * @return the report that has the key already, or empty when it is this one's now
     * @throws Problem 422 when the key stands for other content
     */
    Optional<UUID> claim(IdempotencyKey key, byte[][] fields, UUID report) {
        Instant now = clock.instant();
        List<byte[]> hashes = keys.hashes("idempotency-key", key.bytes());
        jdbc.update("delete from idempotency where key_hash = any(?) and created_at < ?", arrayOf(hashes),
                now.minus(KEPT));
        Optional<UUID> earlier = find(hashes, fields);
        if (earlier.isEmpty() && jdbc.update("""
                insert into idempotency (key_hash, fields_hash, report_id, created_at) values (?, ?, ?, ?)
                on conflict (key_hash) do nothing""", hashes.get(0), keys.hash("idempotency-fields", fields), report,
                now) == 0) {
            return find(hashes, fields);
        }
        return earlier;
    }

    private Optional<UUID> find(List<byte[]> hashes, byte[][] fields) {
        Optional<Known> known = jdbc.query("select report_id, fields_hash from idempotency where key_hash = any(?)",
                row -> new Known(row.getObject(1, UUID.class), row.getBytes(2)), (Object) arrayOf(hashes)).stream()
                .findFirst();
        known.ifPresent(k -> {
            if (keys.hashes("idempotency-fields", fields).stream()
                    .noneMatch(h -> MessageDigest.isEqual(h, k.fields()))) {
                throw new Problem(REUSED);
            }
        });
        return known.map(Known::report);
    }

    private static byte[][] arrayOf(List<byte[]> hashes) {
        return hashes.toArray(byte[][]::new);
    }

    @Scheduled(every = "6h", delayed = "10m", identity = "idempotency-keys")
    void forget() {
        jdbc.update("delete from idempotency where created_at < ?", clock.instant().minus(KEPT));
    }
}
