package cn.lawcampaign.intake.fact;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;

import cn.lawcampaign.platform.seal.LookupKey;
import cn.lawcampaign.platform.work.Jdbc;

/** Keeps keyed hashes of reports' plates and places for thirty days; neither can be read from them. */
@ApplicationScoped
public class FactMarks {

    public static final Duration KEPT = Duration.ofDays(30);
    private static final int MOST = 50;

    private final Jdbc jdbc;
    private final LookupKey keys;
    private final Clock clock;

    FactMarks(AgroalDataSource database, LookupKey keys, Clock clock) {
        this.jdbc = new Jdbc(database);
        this.keys = keys;
        this.clock = clock;
    }

    /** What of a report is the same. */
    public enum Kind {
        PLATE, PLACE
    }

    private record Found(UUID report, Kind kind) {
    }

    /** In the transaction of the report. */
    public void put(UUID report, List<String> plates, String place, Instant receivedAt) {
        Facts facts = Facts.of(plates, place);
        facts.plates().forEach(plate -> insert(report, Kind.PLATE, plate, receivedAt));
        if (!facts.place().isEmpty()) {
            insert(report, Kind.PLACE, facts.place(), receivedAt);
        }
    }

    private void insert(UUID report, Kind kind, String fact, Instant receivedAt) {
        jdbc.update("insert into fact_mark (report_id, kind, mark, received_at) values (?, ?, ?, ?)", report,
                kind.name(), keys.hash(purpose(kind), bytes(fact)), receivedAt);
    }

    /** Reports of the last thirty days with the same plate or place; the latest fifty of each. */
    public Map<UUID, Set<Kind>> find(Facts facts) {
        Map<UUID, Set<Kind>> found = new LinkedHashMap<>();
        facts.plates().forEach(plate -> find(Kind.PLATE, plate, found));
        if (!facts.place().isEmpty()) {
            find(Kind.PLACE, facts.place(), found);
        }
        return found;
    }

    private void find(Kind kind, String fact, Map<UUID, Set<Kind>> found) {
        jdbc.query("""
                select report_id from fact_mark where kind = ? and mark = any(?) and received_at > ?
                order by received_at desc limit ?""", row -> new Found(row.getObject(1, UUID.class), kind), kind.name(),
                keys.hashes(purpose(kind), bytes(fact)).toArray(byte[][]::new), clock.instant().minus(KEPT), MOST)
                .forEach(one -> found.computeIfAbsent(one.report(), id -> new TreeSet<>()).add(one.kind()));
    }

    @Scheduled(every = "6h", delayed = "12m", identity = "old-fact-marks")
    void forget() {
        jdbc.update("delete from fact_mark where received_at < ?", clock.instant().minus(KEPT));
    }

    private static String purpose(Kind kind) {
        return kind == Kind.PLATE ? "fact-plate" : "fact-place";
    }

    private static byte[] bytes(String fact) {
        return fact.getBytes(StandardCharsets.UTF_8);
    }
}
