package cn.lawcampaign.platform.delivery;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import cn.lawcampaign.platform.work.Backoff;
import cn.lawcampaign.platform.work.DatabaseException;
import cn.lawcampaign.platform.work.Jdbc;

/**
 * One try at one mail, in one transaction: takes the mail that has been due longest, so that no other instance takes it,
 * is told how the try went, and writes that down when closed. A try that nobody settled leaves the mail as it was.
 */
final class DeliveryAttempt implements AutoCloseable {

    /** How long a mail to an outsider is tried, whose address nobody here can mend. */
    private static final Duration PATIENCE = Duration.ofDays(3);
    static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(15));

    private final Connection connection;
    private final List<Due> due;
    private boolean sent;
    private String error;

    private DeliveryAttempt(Connection connection) throws SQLException {
        this.connection = connection;
        this.due = Jdbc.query(connection, """
                select * from delivery where state in ('QUEUED', 'FAILED') and next_attempt_at <= now()
                order by next_attempt_at limit 1 for update skip locked""", Due::read);
    }

    /** @param connection outside of any transaction; the attempt closes it */
    static DeliveryAttempt open(Connection connection) throws SQLException {
        try {
            connection.setAutoCommit(false);
            return new DeliveryAttempt(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Is there anything to do? */
    boolean hasMail() {
        return !due.isEmpty();
    }

    Due mail() {
        return due.get(0);
    }

    void sent() {
        sent = true;
    }

    /** @param code why not, without content */
    void failed(String code) {
        error = code;
    }

    @Override
    public void close() {
        try (connection) {
            try {
                settle();
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) { // a mail that was taken goes out once more, with the same Message-ID
            throw new DatabaseException(e);
        }
    }

    private void settle() throws SQLException {
        if (sent) {
            Jdbc.update(connection, """
                    update delivery set state = 'SENT', sent_at = now(), attempts = attempts + 1, last_error = null
                    where id = ?""", mail().id());
        } else if (error != null) {
            long wait = BACKOFF.after(mail().attempts() + 1).toMillis();
            Jdbc.update(connection, """
                    update delivery set attempts = attempts + 1, last_error = ?,
                        state = case when recipient = '' and created_at < now() - ? * interval '1 second'
                            then 'GIVEN_UP' else 'FAILED' end,
                        next_attempt_at = clock_timestamp() + ? * interval '1 millisecond'
                    where id = ?""", error, PATIENCE.toSeconds(), wait, mail().id());
        }
    }

    /** The mail with its body. */
    record Due(UUID id, int attempts, OutgoingMail mail) {

        static Due read(ResultSet row) throws SQLException {
            return new Due(row.getObject("id", UUID.class), row.getInt("attempts"),
                    new OutgoingMail(row.getString("dedup_key"), row.getString("kind"), row.getString("recipient"),
                            row.getString("subject"), row.getString("body_text"), row.getString("body_html")));
        }
    }
}
