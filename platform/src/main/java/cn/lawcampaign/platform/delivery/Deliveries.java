package cn.lawcampaign.platform.delivery;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Singleton;

import io.agroal.api.AgroalDataSource;

import cn.lawcampaign.platform.work.AfterCommit;
import cn.lawcampaign.platform.work.Jdbc;

/** Where mails are handed in, and the log of them. */
@Singleton
public class Deliveries {

    private static final String LOG_COLUMNS = """
            select id, kind, recipient, subject, created_at, attempts, next_attempt_at, state, last_error, sent_at
            from delivery\s""";

    private final Jdbc jdbc;
    private final AfterCommit transaction;
    private final DeliveryWorker worker;

    Deliveries(AgroalDataSource database, AfterCommit transaction, DeliveryWorker worker) {
        this.jdbc = new Jdbc(database);
        this.transaction = transaction;
        this.worker = worker;
    }

    /**
     * Enqueues the mail in the caller's transaction: it is sent if and only if that commits, soon afterwards.
     *
     * @return false when a mail with this key is there already
     * @throws IllegalStateException when no transaction is active
     */
    public boolean enqueue(OutgoingMail mail) {
        transaction.requireTransaction("a mail");
        boolean isNew = jdbc.update("""
                insert into delivery (id, dedup_key, kind, recipient, subject, body_text, body_html)
                values (?, ?, ?, ?, ?, ?, ?) on conflict (dedup_key) do nothing""",
                UUID.randomUUID(), mail.dedupKey(), mail.kind(), mail.to(), mail.subject(), mail.text(),
                mail.html()) == 1;
        transaction.wake(worker.worker());
        return isNew;
    }

    /**
     * Enqueues a mail that its {@link MailComposer} puts together when it is sent; likewise in the caller's transaction.
     *
     * @param id of the delivery, which also makes the mail's Message-ID
     * @return false when a mail with this key is there already
     */
    public boolean enqueueComposed(UUID id, String dedupKey, MailComposer composer) {
        transaction.requireTransaction("a mail");
        boolean isNew = jdbc.update("""
                insert into delivery (id, dedup_key, kind, recipient, subject, body_text) values (?, ?, ?, '', '', '')
                on conflict (dedup_key) do nothing""", id, dedupKey, composer.kind()) == 1;
        transaction.wake(worker.worker());
        return isNew;
    }

    /** The newest first. */
    public List<Delivery> latest(int limit, int offset) {
        return jdbc.query(LOG_COLUMNS + "order by created_at desc, id limit ? offset ?", Delivery::read, limit, offset);
    }

    /** Those not sent yet, the longest waiting first. */
    public List<Delivery> waiting(int limit) {
        return jdbc.query(LOG_COLUMNS + "where state in ('QUEUED', 'FAILED') order by created_at, id limit ?",
                Delivery::read, limit);
    }
}
