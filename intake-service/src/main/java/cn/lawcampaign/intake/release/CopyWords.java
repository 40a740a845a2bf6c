package cn.lawcampaign.intake.release;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;

import cn.lawcampaign.intake.reporter.OwnMarks;
import cn.lawcampaign.intake.workingcopy.ClerksWords;
import cn.lawcampaign.intake.workingcopy.Masking;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.seal.SubjectKey;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.platform.work.Jdbc;

/** What clerks have changed of a report's masking, sealed, and how often anything was changed of its release at all. */
@ApplicationScoped
class CopyWords {

    private final Jdbc jdbc;
    private final OwnMarks own;
    private final Clock clock;

    CopyWords(AgroalDataSource database, OwnMarks own, Clock clock) {
        this.jdbc = new Jdbc(database);
        this.own = own;
        this.clock = clock;
    }

    enum Act {
        MASK, UNMASK
    }

    private record Change(Act act, String word) {
    }

    /** The masking of the report as clerks have made it. */
    Masking masking(UUID report, SubjectKey key) {
        ClerksWords words = new ClerksWords();
        for (Change change : changes(report, key)) {
            if (change.act() == Act.MASK) {
                words.mask(change.word());
            } else {
                words.unmask(change.word());
            }
        }
        return words.on(own.masking(report));
    }

    private List<Change> changes(UUID report, SubjectKey key) {
        return jdbc.query("select id, act, word from copy_word where report_id = ? order by no",
                row -> new Change(Act.valueOf(row.getString("act")),
                        key.open(field(row.getObject("id", UUID.class)), row.getBytes("word"))),
                report);
    }

    /** @param reason why a mask was wrong; "" for a further word */
    void add(UUID report, Act act, String word, String reason, Viewer clerk, SubjectKey key) {
        UUID id = UUID.randomUUID();
        jdbc.update("""
                insert into copy_word (id, report_id, act, changed_by, changed_at, word, reason)
                values (?, ?, ?, ?, ?, ?, ?)""", id, report, act.name(), clerk.name(), clock.instant(),
                key.seal(field(id), word), reason.isEmpty() ? null : key.seal(field(id) + "/reason", reason));
    }

    /** Counts the changes of the report's release. */
    int version(UUID report) {
        List<Integer> found = new ArrayList<>(
                jdbc.query("select version from release_case where report_id = ?", row -> row.getInt(1), report));
        return found.isEmpty() ? 0 : found.get(0);
    }

    /**
     * Makes one change at a time, and none by somebody who has not seen the one before.
     *
     * @throws Problem 409 when something changed since
     */
    void advance(UUID report, int seen) {
        jdbc.update("insert into release_case (report_id, version) values (?, 0) on conflict do nothing", report);
        if (jdbc.update("update release_case set version = version + 1 where report_id = ? and version = ?", report,
                seen) == 0) {
            throw Problem.conflict();
        }
    }

    private static String field(UUID id) {
        return "copy-word/" + id;
    }
}
