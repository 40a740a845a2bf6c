package cn.lawcampaign.platform.outbox;

import java.util.UUID;

import jakarta.inject.Singleton;

import io.agroal.api.AgroalDataSource;

import cn.lawcampaign.platform.event.Event;
import cn.lawcampaign.platform.event.EventJson;
import cn.lawcampaign.platform.work.AfterCommit;
import cn.lawcampaign.platform.work.Jdbc;

/** Where a service tells the others what happened. */
@Singleton
public class Outbox {

    /** First half of the advisory lock that puts the appends of a key in line. */
    private static final int KEY_LOCKS = 0x6f757462;

    private final Jdbc jdbc;
    private final AfterCommit transaction;
    private final OutboxWorker relay;

    Outbox(AgroalDataSource database, AfterCommit transaction, OutboxWorker relay) {
        this.jdbc = new Jdbc(database);
        this.transaction = transaction;
        this.relay = relay;
    }

    /**
     * Appends the event in the caller's transaction: it is told if and only if the change is kept. Until that transaction
     * ends, other appends to the same key wait for it, so that events of a key are told in the order in which their
     * transactions commit; lock the aggregate first when a transaction touches several.
     *
     * @param topic see {@link cn.lawcampaign.platform.event.Topics}
     * @param key   the report's or lead's id
     * @return the event's id
     * @throws IllegalStateException when no transaction is active
     */
    public UUID append(String topic, String key, Event event) {
        transaction.requireTransaction("an event");
        UUID id = UUID.randomUUID();
        jdbc.query("select pg_advisory_xact_lock(?, hashtext(?))", row -> row, KEY_LOCKS, topic + "/" + key);
        jdbc.update("""
                insert into outbox (event_id, topic, key, type, version, payload, occurred_at)
                values (?, ?, ?, ?, ?, ?, ?)""",
                id, topic, key, event.type(), event.version(), EventJson.write(event), event.at());
        transaction.wake(relay.worker());
        return id;
    }
}
