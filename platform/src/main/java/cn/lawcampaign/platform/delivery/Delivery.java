package cn.lawcampaign.platform.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

import cn.lawcampaign.platform.work.Jdbc;

/**
 * A mail as the log page shows it: without its body.
 *
 * @param id            also the local part of its Message-ID
 * @param kind          what sort of notice
 * @param recipient     address
 * @param subject       its subject line
 * @param createdAt     when it was enqueued
 * @param attempts      tries so far
 * @param nextAttemptAt not tried before this, unless sent
 * @param state         how far it has come
 * @param lastError     code of the last failure, or null
 * @param sentAt        when the mail server took it, or null
 */
public record Delivery(UUID id, String kind, String recipient, String subject, Instant createdAt, int attempts,
        Instant nextAttemptAt, DeliveryState state, String lastError, Instant sentAt) {

    static Delivery read(ResultSet row) throws SQLException {
        return new Delivery(row.getObject("id", UUID.class), row.getString("kind"), row.getString("recipient"),
                row.getString("subject"), Jdbc.instant(row, "created_at"), row.getInt("attempts"),
                Jdbc.instant(row, "next_attempt_at"), DeliveryState.valueOf(row.getString("state")),
                row.getString("last_error"), Jdbc.instant(row, "sent_at"));
    }
}
