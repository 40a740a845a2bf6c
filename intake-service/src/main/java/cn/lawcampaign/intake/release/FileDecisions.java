package cn.lawcampaign.intake.release;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;

import cn.lawcampaign.platform.seal.SubjectKey;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.platform.work.Jdbc;

/** Who decided what about a file, and why; rows are never changed. */
@ApplicationScoped
class FileDecisions {

    private final Jdbc jdbc;
    private final Clock clock;

    FileDecisions(AgroalDataSource database, Clock clock) {
        this.jdbc = new Jdbc(database);
        this.clock = clock;
    }

    enum Act {
        RELEASE, KEEP, REPLACE
    }

    /** @param reason "" where none was asked for */
    record Decision(UUID file, Act act, String by, Instant at, String reason) {
    }

    void add(UUID report, UUID file, Act act, String reason, Viewer clerk, SubjectKey key) {
        UUID id = UUID.randomUUID();
        jdbc.update("""
                insert into file_decision (id, report_id, evidence_id, act, decided_by, decided_at, reason)
                values (?, ?, ?, ?, ?, ?, ?)""", id, report, file, act.name(), clerk.name(), clock.instant(),
                reason.isEmpty() ? null : key.seal(field(id), reason));
    }

    /** The latest of each file of the report. */
    Map<UUID, Decision> latest(UUID report, SubjectKey key) {
        Map<UUID, Decision> latest = new HashMap<>();
        jdbc.query("""
                select id, evidence_id, act, decided_by, decided_at, reason from file_decision
                where report_id = ? order by no""", row -> {
            byte[] reason = row.getBytes("reason");
            return new Decision(row.getObject("evidence_id", UUID.class), Act.valueOf(row.getString("act")),
                    row.getString("decided_by"), Jdbc.instant(row, "decided_at"),
                    reason == null ? "" : key.open(field(row.getObject("id", UUID.class)), reason));
        }, report).forEach(decision -> latest.put(decision.file(), decision));
        return latest;
    }

    private static String field(UUID id) {
        return "file-decision/" + id;
    }
}
