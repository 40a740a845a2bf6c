package cn.lawcampaign.intake.evidence;

import java.io.IOException;
import java.util.Optional;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;

import cn.lawcampaign.intake.cleaning.Cleaning;
import cn.lawcampaign.intake.cleaning.FileTypes;
import cn.lawcampaign.intake.cleaning.Outcome;
import cn.lawcampaign.intake.cleaning.Source;
import cn.lawcampaign.intake.file.FileWriting;
import cn.lawcampaign.intake.file.SealedFiles;
import cn.lawcampaign.intake.file.StoredFile;
import cn.lawcampaign.platform.seal.Seal;
import cn.lawcampaign.platform.seal.SubjectKey;
import cn.lawcampaign.platform.work.Causes;
import cn.lawcampaign.platform.work.Worker;

/** Makes the copies that agencies see, one after the other: after each filing, and by a slow poll. */
@Singleton
public class CleaningWorker {

    private static final Logger LOG = Logger.getLogger(CleaningWorker.class);
    private final CleaningQueue queue;
    private final SealedFiles files;
    private final Seal seal;
    private final OneCleaning cleaning;
    private final Worker worker = new Worker("evidence-cleaning", this::cleanAll);

    CleaningWorker(CleaningQueue queue, SealedFiles files, Seal seal, OneCleaning cleaning) {
        this.queue = queue;
        this.files = files;
        this.seal = seal;
        this.cleaning = cleaning;
    }

    Worker worker() {
        return worker;
    }

    @Scheduled(every = "${suite.evidence.poll:20s}", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void poll() {
        worker.wake();
    }

    private void cleanAll() {
        while (!Thread.currentThread().isInterrupted()) {
            Optional<Evidence> next = queue.next();
            if (next.isEmpty()) {
                return;
            }
            clean(next.get());
        }
    }

    private void clean(Evidence file) {
        SubjectKey key = seal.key(file.report());
        Source original = new StoredSource(files, file.original(), file.size(), key);
        try (FileWriting copy = files.write(key, Cleaning.LARGEST)) {
            Outcome outcome = cleaning.clean(file.report(), FileTypes.of(original), original, copy);
            if (outcome instanceof Outcome.Cleaned cleaned) {
                StoredFile stored = copy.complete();
                QuarkusTransaction.requiringNew().run(() -> {
                    queue.cleaned(file, stored, cleaned.mediaType());
                    copy.keep();
                });
            } else if (outcome instanceof Outcome.Withheld withheld) {
                queue.withheld(file, withheld.reason());
            }
        } catch (IOException e) { // tried again, and given up after a few times
            LOG.warnf("evidence %s can't be read or copied: %s", file.id(), Causes.summary(e));
        }
    }

    void stop(@Observes ShutdownEvent event) {
        worker.close();
    }
}
