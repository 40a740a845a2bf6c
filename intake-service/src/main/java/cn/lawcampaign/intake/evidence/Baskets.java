package cn.lawcampaign.intake.evidence;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;

import cn.lawcampaign.intake.file.SealedFiles;
import cn.lawcampaign.intake.report.IdempotencyKey;
import cn.lawcampaign.platform.seal.LookupKey;
import cn.lawcampaign.platform.seal.Seal;
import cn.lawcampaign.platform.work.Jdbc;

/** Finds and makes baskets. A form's basket is known by the form's hidden key, of which a keyed hash is kept. */
@ApplicationScoped
public class Baskets {

    private final Jdbc jdbc;
    private final LookupKey keys;
    private final Seal seal;
    private final SealedFiles files;
    private final EvidenceConfig config;
    private final Clock clock;

    Baskets(AgroalDataSource database, LookupKey keys, Seal seal, SealedFiles files, EvidenceConfig config,
            Clock clock) {
        this.jdbc = new Jdbc(database);
        this.keys = keys;
        this.seal = seal;
        this.files = files;
        this.config = config;
        this.clock = clock;
    }

    /** The form's basket, if anything was ever put into it. */
    public Optional<Basket> find(IdempotencyKey form) {
        return jdbc.query("select id, report_id from basket where key_hash = any(?)",
                row -> new Basket(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                (Object) keys.hashes("basket", bytes(form)).toArray(byte[][]::new)).stream().findFirst();
    }

    /** The form's basket, made when it isn't there yet. */
    public Basket of(IdempotencyKey form) {
        return find(form).orElseGet(() -> {
            make(keys.hash("basket", bytes(form)));
            return find(form).orElseThrow();
        });
    }

    /** One for what comes in one piece. */
    public Basket fresh() {
        return new Basket(make(null), null);
    }

    /** Keeps a basket until it is filed, however long that takes, under another key than before. */
    void keep(UUID basket, IdempotencyKey form) {
        jdbc.update("update basket set kept = true, key_hash = ? where id = ?", keys.hash("basket", bytes(form)),
                basket);
    }

    /** Throws a basket away with the files in it. */
    public void discard(UUID basket) {
        QuarkusTransaction.joiningExisting().run(() -> {
            if (jdbc.query("select 1 from basket where id = ? and report_id is null for update", row -> 1, basket)
                    .isEmpty()) {
                return; // filed meanwhile
            }
            var originals = jdbc.query("select original from evidence where basket = ?",
                    row -> row.getObject(1, UUID.class), basket);
            jdbc.update("delete from basket where id = ?", basket);
            originals.forEach(files::delete);
            seal.shred(basket);
        });
    }

    /** Of a repeated request under the same key, one makes the basket and the other finds it. */
    private UUID make(byte[] hash) {
        UUID basket = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            if (jdbc.update("insert into basket (id, key_hash, created_at) values (?, ?, ?) on conflict do nothing",
                    basket, hash, clock.instant()) == 1) {
                seal.newKey(basket);
            }
        });
        return basket;
    }

    @Scheduled(every = "30m", delayed = "7m", identity = "waiting-baskets")
    void forget() {
        Instant before = clock.instant().minus(config.waiting());
        jdbc.query("select id from basket where report_id is null and not kept and created_at < ?",
                row -> row.getObject(1, UUID.class), before).forEach(this::discard);
    }

    private static byte[] bytes(IdempotencyKey form) {
        return form.value().getBytes(StandardCharsets.US_ASCII);
    }
}
