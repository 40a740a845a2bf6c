package cn.lawcampaign.platform.delivery;

import java.sql.SQLException;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;

import cn.lawcampaign.platform.work.DatabaseException;
import cn.lawcampaign.platform.work.Worker;

/** Sends what is due, one mail after the other: after each commit that enqueued, and by a slow poll. */
@Singleton
class DeliveryWorker {

    private static final Logger LOG = Logger.getLogger(DeliveryWorker.class);

    private final AgroalDataSource database;
    private final MailSender sender;
    private final Composers composers;
    private final MeterRegistry metrics;
    private final Worker worker;

    DeliveryWorker(AgroalDataSource database, MailSender sender, Composers composers, MeterRegistry metrics) {
        this.database = database;
        this.sender = sender;
        this.composers = composers;
        this.metrics = metrics;
        this.worker = new Worker("deliveries", this::sendAll);
    }

    Worker worker() {
        return worker;
    }

    @Scheduled(every = "${suite.delivery.poll:5s}", delayed = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void poll() {
        worker.wake();
    }

    private void sendAll() {
        while (sendOne() && !Thread.currentThread().isInterrupted()) {
            // one after the other
        }
    }

    /** @return whether the next mail is worth a try now */
    private boolean sendOne() {
        try (DeliveryAttempt attempt = DeliveryAttempt.open(database.getConnection())) {
            return attempt.hasMail() && send(attempt);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private boolean send(DeliveryAttempt attempt) {
        var due = attempt.mail();
        try {
            composers.mailOf(due, sender.from()).ifPresent(mail -> sender.send(due.id(), mail));
            attempt.sent();
            metrics.counter("deliveries", "outcome", "sent").increment();
            return true;
        } catch (RuntimeException e) {
            DeliveryError error = DeliveryError.of(e);
            attempt.failed(error.code());
            metrics.counter("deliveries", "outcome", "failed").increment();
            LOG.infof("delivery %s failed at try %d: %s", due.id(), due.attempts() + 1, error.code());
            return error.ofThisMail();
        }
    }

    // before the container ends, since an attempt needs its data source
    void stop(@Observes ShutdownEvent event) {
        worker.close();
    }
}
