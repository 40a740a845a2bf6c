package cn.lawcampaign.intake.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;

import cn.lawcampaign.intake.evidence.Evidence.Purpose;
import cn.lawcampaign.intake.file.SealedFiles;
import cn.lawcampaign.intake.report.Attachments;
import cn.lawcampaign.platform.seal.Seal;
import cn.lawcampaign.platform.seal.SubjectKey;
import cn.lawcampaign.platform.work.AfterCommit;
import cn.lawcampaign.platform.work.Jdbc;

/** Turns a basket's files into a report's. */
@ApplicationScoped
public class Attaching {

    private final Jdbc jdbc;
    private final Evidences evidences;
    private final SealedFiles files;
    private final Seal seal;
    private final AfterCommit afterCommit;
    private final CleaningWorker cleaning;

    Attaching(AgroalDataSource database, Evidences evidences, SealedFiles files, Seal seal, AfterCommit afterCommit,
            CleaningWorker cleaning) {
        this.jdbc = new Jdbc(database);
        this.evidences = evidences;
        this.files = files;
        this.seal = seal;
        this.afterCommit = afterCommit;
        this.cleaning = cleaning;
    }

    /** @param sentAgain digests of files that came for a basket which is filed already */
    public Attachments of(Basket basket, List<byte[]> sentAgain) {
        return new Attachments() {
            @Override
            public List<byte[]> digests() {
                return known(basket, sentAgain);
            }

            @Override
            public void attach(UUID report, SubjectKey key, UUID supplement) {
                hand(basket, report, key, supplement);
            }
        };
    }

    private List<byte[]> known(Basket basket, List<byte[]> sentAgain) {
        List<byte[]> digests = new ArrayList<>(evidences.digests(basket.id()));
        sentAgain.stream().filter(sent -> digests.stream().noneMatch(d -> Arrays.equals(d, sent))).toList()
                .forEach(digests::add);
        digests.sort(Arrays::compareUnsigned);
        return digests;
    }

    private void hand(Basket basket, UUID report, SubjectKey to, UUID supplement) {
        // a file that is just coming waits here, and is then too late
        jdbc.query("select 1 from basket where id = ? for update", row -> 1, basket.id());
        SubjectKey from = seal.key(basket.id());
        for (Purpose purpose : Purpose.values()) {
            int position = (int) evidences.of(report).stream().filter(file -> file.purpose() == purpose).count();
            for (Evidence file : evidences.in(basket.id(), purpose)) {
                files.hand(file.original(), from, to);
                evidences.hand(file, ++position, report, supplement, from, to);
            }
        }
        jdbc.update("update basket set report_id = ? where id = ?", report, basket.id());
        seal.shred(basket.id());
        afterCommit.wake(cleaning.worker());
    }
}
