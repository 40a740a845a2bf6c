package cn.lawcampaign.intake.evidence;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;

import cn.lawcampaign.intake.cleaning.FileType;
import cn.lawcampaign.intake.evidence.Evidence.Purpose;
import cn.lawcampaign.intake.file.StoredFile;
import cn.lawcampaign.platform.seal.SubjectKey;
import cn.lawcampaign.platform.work.Jdbc;

/** The table of files that come with reports. */
@ApplicationScoped
public class Evidences {

    private final Jdbc jdbc;
    private final Clock clock;

    Evidences(AgroalDataSource database, Clock clock) {
        this.jdbc = new Jdbc(database);
        this.clock = clock;
    }

    /** Files of a basket, in the order they came, also after it was filed. */
    public List<Evidence> in(UUID basket) {
        return jdbc.query("select " + Evidence.COLUMNS + " from evidence where basket = ? order by position",
                Evidence::read, basket);
    }

    /** Files of a report: evidence in the order it came, then scans in the order of their pages. */
    public List<Evidence> of(UUID report) {
        return jdbc.query("select " + Evidence.COLUMNS
                + " from evidence where report_id = ? order by purpose, position", Evidence::read, report);
    }

    /** Those of a basket that are for something. */
    public List<Evidence> in(UUID basket, Purpose purpose) {
        return in(basket).stream().filter(file -> file.purpose() == purpose).toList();
    }

    /** Puts files of a basket in an order; those that it doesn't name stay behind them. */
    void order(UUID basket, Purpose purpose, List<UUID> wanted) {
        List<UUID> order = new ArrayList<>(new LinkedHashSet<>(wanted));
        List<UUID> there = in(basket, purpose).stream().map(Evidence::id).toList();
        order.retainAll(there);
        there.stream().filter(id -> !order.contains(id)).forEach(order::add);
        if (!order.equals(there)) {
            for (int i = 0; i < order.size(); i++) {
                jdbc.update("update evidence set position = ? where id = ? and basket = ? and report_id is null",
                        i + 1, order.get(i), basket);
            }
        }
    }

    public Optional<Evidence> find(UUID id) {
        return jdbc.query("select " + Evidence.COLUMNS + " from evidence where id = ?", Evidence::read, id).stream()
                .findFirst();
    }

    /** As its sender called it. */
    public String name(UUID id, SubjectKey key) {
        return jdbc.query("select name from evidence where id = ?", row -> key.open(nameOf(id), row.getBytes(1)), id)
                .get(0);
    }

    /** SHA-256 of the original, in hexadecimal digits. */
    public String sha256(UUID id, SubjectKey key) {
        return jdbc.query("select sha256 from evidence where id = ?", row -> key.open(hashOf(id), row.getBytes(1)), id)
                .get(0);
    }

    List<byte[]> digests(UUID basket) {
        return jdbc.query("select digest from evidence where basket = ? order by digest", row -> row.getBytes(1),
                basket);
    }

    /** Bytes that wait for their reports, but for those of letters, which may wait long and shut nobody out by it. */
    long waiting() {
        return jdbc.query("""
                select coalesce(sum(e.size), 0) from evidence e join basket b on b.id = e.basket
                where e.report_id is null and not b.kept""", row -> row.getLong(1)).get(0);
    }

    /**
     * A file that came.
     *
     * @param reason why its copy will be withheld, as a code, or null
     */
    record Arrival(UUID id, UUID basket, Purpose purpose, String name, FileType type, StoredFile file, byte[] digest,
            String reason) {
    }

    void insert(Arrival arrival, SubjectKey key) {
        jdbc.update(
                """
                        insert into evidence (id, basket, purpose, position, name, kind, media_type, size, digest, sha256, original,
                            received_at, state, reason)
                        select ?, ?, ?, coalesce(max(position), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, 'RECEIVED', ? from evidence where basket = ?""",
                arrival.id(), arrival.basket(), arrival.purpose().name(),
                key.seal(nameOf(arrival.id()), arrival.name()), arrival.type().kind().name(),
                arrival.type().mediaType(), arrival.file().size(), arrival.digest(),
                key.seal(hashOf(arrival.id()), HexFormat.of().formatHex(arrival.file().sha256())), arrival.file().id(),
                clock.instant(), arrival.reason(), arrival.basket());
    }

    /** Withholds the copy that a file is going to have. */
    void withhold(Evidence file, String reason) {
        jdbc.update("update evidence set reason = ? where id = ? and state = 'RECEIVED'", reason, file.id());
    }

    /** The file that came already: a page of a letter under the same id, anything else with the same content. */
    Optional<Evidence> same(Arrival arrival) {
        return arrival.purpose() == Purpose.SCAN
                ? find(arrival.id()).filter(file -> file.basket().equals(arrival.basket()))
                : jdbc.query("select " + Evidence.COLUMNS
                        + " from evidence where basket = ? and purpose = ? and digest = ?", Evidence::read,
                        arrival.basket(), arrival.purpose().name(), arrival.digest()).stream().findFirst();
    }

    boolean delete(UUID basket, UUID id) {
        return jdbc.update("delete from evidence where basket = ? and id = ? and report_id is null", basket, id) == 1;
    }

    /** Makes the file the report's: its name and hash lie under the report's key from now on. */
    void hand(Evidence file, int position, UUID report, UUID supplement, SubjectKey from, SubjectKey to) {
        jdbc.update(
                "update evidence set report_id = ?, supplement_id = ?, position = ?, name = ?, sha256 = ? where id = ?",
                report, supplement, position, to.seal(nameOf(file.id()), name(file.id(), from)),
                to.seal(hashOf(file.id()), sha256(file.id(), from)), file.id());
    }

    private static String nameOf(UUID id) {
        return "file-name/" + id;
    }

    private static String hashOf(UUID id) {
        return "file-sha256/" + id;
    }
}
