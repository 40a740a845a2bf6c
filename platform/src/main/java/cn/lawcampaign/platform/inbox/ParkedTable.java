package cn.lawcampaign.platform.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;

import io.agroal.api.AgroalDataSource;

import cn.lawcampaign.platform.work.CodesJson;
import cn.lawcampaign.platform.work.Jdbc;

/** The rows of parked messages. Always in the caller's transaction. */
@Singleton
class ParkedTable {

    private final Jdbc jdbc;

    ParkedTable(AgroalDataSource database) {
        this.jdbc = new Jdbc(database);
    }

    void add(String consumer, IncomingMessage message, String reason) {
        jdbc.update(
                """
                        insert into parked_message (consumer, event_id, topic, partition, "offset", key, headers, payload, reason)
                        values (?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?)""",
                consumer, message.eventId(), message.topic(), message.partition(), message.offset(), message.key(),
                CodesJson.write(message.headers()), message.payload(), reason);
    }

    boolean anyWaits(String consumer, String key) {
        return oldestWaiting(consumer, key).isPresent();
    }

    Optional<ParkedMessage> oldestWaiting(String consumer, String key) {
        return jdbc
                .query("""
                        select * from parked_message where consumer = ? and key = ? and state = 'WAITING' order by id limit 1""",
                        ParkedMessage::read, consumer, key)
                .stream().findFirst();
    }

    Optional<ParkedMessage> find(long id) {
        return jdbc.query("select * from parked_message where id = ?", ParkedMessage::read, id).stream().findFirst();
    }

    List<ParkedMessage> waiting(int limit) {
        return jdbc.query("select * from parked_message where state = 'WAITING' order by id limit ?",
                ParkedMessage::read, limit);
    }

    /** The oldest of each key that waits, oldest first. */
    List<ParkedHead> heads(int limit, ZoneId zone) {
        return jdbc.query("""
                select h.id, h.consumer, h.headers ->> 'ce_type' as type, h.reason, h.parked_at,
                    (select count(*) from parked_message b
                     where b.consumer = h.consumer and b.key = h.key and b.state = 'WAITING' and b.id > h.id) as behind
                from parked_message h where h.state = 'WAITING' and not exists (select 1 from parked_message o
                    where o.consumer = h.consumer and o.key = h.key and o.state = 'WAITING' and o.id < h.id)
                order by h.id limit ?""", row -> ParkedHead.read(row, zone), limit);
    }

    IncomingMessage message(long id) {
        return jdbc.query("select * from parked_message where id = ?", this::readMessage, id).get(0);
    }

    void settle(long id, ParkedState state, String by, String why) {
        jdbc.update("""
                update parked_message set state = ?, settled_at = now(), settled_by = ?, settle_reason = ?
                where id = ? and state = 'WAITING'""", state.name(), by, why, id);
    }

    void again(long id, String reason) {
        jdbc.update("update parked_message set reason = ? where id = ?", reason, id);
    }

    private IncomingMessage readMessage(ResultSet row) throws SQLException {
        return new IncomingMessage(row.getObject("event_id", UUID.class), row.getString("topic"),
                row.getInt("partition"), row.getLong("offset"), row.getString("key"),
                CodesJson.read(row.getString("headers")),
                row.getBytes("payload"));
    }
}
