package cn.lawcampaign.intake.release;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;

import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.seal.SubjectKey;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.platform.work.Jdbc;

/** Which texts clerks have released, with the copies as they released them. Rows stay; a release can be withdrawn once. */
@ApplicationScoped
class TextReleases {

    private final Jdbc jdbc;
    private final Clock clock;

    TextReleases(AgroalDataSource database, Clock clock) {
        this.jdbc = new Jdbc(database);
        this.clock = clock;
    }

    /**
     * A release.
     *
     * @param supplement the addition that it is about; null for the report's own text
     * @param copy       what agencies read
     */
    record TextRelease(UUID id, UUID supplement, String by, Instant at, String copy) {
    }

    /** The releases of a report that hold, by the addition that they are about, null for the report's own text. */
    Map<UUID, TextRelease> of(UUID report, SubjectKey key) {
        Map<UUID, TextRelease> releases = new HashMap<>();
        jdbc.query("""
                select id, supplement_id, released_by, released_at, copy from text_release
                where report_id = ? and withdrawn_at is null""", row -> {
            UUID id = row.getObject("id", UUID.class);
            return new TextRelease(id, row.getObject("supplement_id", UUID.class), row.getString("released_by"),
                    Jdbc.instant(row, "released_at"), key.open(field(id), row.getBytes("copy")));
        }, report).forEach(one -> releases.put(one.supplement(), one));
        return releases;
    }

    void release(UUID report, UUID supplement, String copy, Viewer clerk, SubjectKey key) {
        UUID id = UUID.randomUUID();
        jdbc.update("""
                insert into text_release (id, report_id, supplement_id, released_by, released_at, copy)
                values (?, ?, ?, ?, ?, ?)""", id, report, supplement, clerk.name(), clock.instant(),
                key.seal(field(id), copy));
    }

    /** @throws Problem 409 when there is no release to withdraw */
    void withdraw(UUID report, UUID supplement, String reason, Viewer clerk, SubjectKey key) {
        List<UUID> held = jdbc.query("""
                select id from text_release
                where report_id = ? and supplement_id is not distinct from ? and withdrawn_at is null""",
                row -> row.getObject(1, UUID.class), report, supplement);
        UUID id = Optional.of(held).filter(one -> !one.isEmpty()).map(one -> one.get(0)).orElseThrow(Problem::conflict);
        jdbc.update("update text_release set withdrawn_by = ?, withdrawn_at = ?, withdrawn_reason = ? where id = ?",
                clerk.name(), clock.instant(), key.seal(field(id) + "/reason", reason), id);
    }

    private static String field(UUID id) {
        return "text-release/" + id;
    }
}
