package cn.lawcampaign.intake.mail.box;

import java.sql.Connection;
import java.sql.SQLException;

import cn.lawcampaign.platform.work.Jdbc;

import javax.sql.DataSource;

/** Lets one instance at a time look into a mailbox: a lock of the database's session, which ends with its process. */
final class BoxLock implements AutoCloseable {

    /** First half of the lock's key. */
    private static final int MAILBOXES = 0x4D41494C;

    private final Connection connection;
    private final String channel;
    private final boolean held;

    private BoxLock(Connection connection, String channel) throws SQLException {
        this.connection = connection;
        this.channel = channel;
        this.held = Jdbc.query(connection, "select pg_try_advisory_lock(?, hashtext(?))", row -> row.getBoolean(1),
                MAILBOXES, channel).get(0);
    }

    static BoxLock tryFor(DataSource database, String channel) throws SQLException {
        Connection connection = database.getConnection();
        try {
            return new BoxLock(connection, channel);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Whether no other instance has it. */
    boolean isHeld() {
        return held;
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            if (held) {
                Jdbc.query(connection, "select pg_advisory_unlock(?, hashtext(?))", row -> row.getBoolean(1),
                        MAILBOXES, channel);
            }
        }
    }
}
