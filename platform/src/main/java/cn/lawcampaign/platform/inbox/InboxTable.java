package cn.lawcampaign.platform.inbox;

import java.util.UUID;

import jakarta.inject.Singleton;

import io.agroal.api.AgroalDataSource;

import cn.lawcampaign.platform.work.Jdbc;

/** What was taken already. Always in the caller's transaction. */
@Singleton
class InboxTable {

    /** First half of the advisory lock that keeps a key's message and its replay apart. */
    private static final int KEY_LOCKS = 0x696e6278;

    private final Jdbc jdbc;

    InboxTable(AgroalDataSource database) {
        this.jdbc = new Jdbc(database);
    }

    /** @return false when this consumer has it already */
    boolean take(String consumer, UUID eventId) {
        return jdbc.update("insert into inbox (consumer, event_id) values (?, ?) on conflict do nothing", consumer,
                eventId) == 1;
    }

    /** Until the transaction ends, nobody else handles, parks or replays a message of this key for this consumer. */
    void lock(String consumer, String key) {
        jdbc.query("select pg_advisory_xact_lock(?, hashtext(?))", row -> row, KEY_LOCKS, consumer + "/" + key);
    }
}
