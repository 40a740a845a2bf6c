package cn.lawcampaign.platform.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.apache.kafka.common.errors.RetriableException;

import cn.lawcampaign.platform.work.Backoff;
import cn.lawcampaign.platform.work.DatabaseException;
import cn.lawcampaign.platform.work.Jdbc;

/**
 * One look at the outbox, in one transaction: takes the oldest unsent row of each key, is told which of them the broker
 * acknowledged or refused, and writes that down when closed. Only one pass runs at a time, whatever the number of
 * instances: it holds an advisory lock that ends with its transaction.
 */
final class OutboxPass implements AutoCloseable {

    static final int LIMIT = 500;
    private static final long LOCK = 0x6f7574626f78L;
    private static final Backoff BACKOFF = new Backoff(OutboxTimes.RETRY_FIRST, OutboxTimes.RETRY_LONGEST);

    private final Connection connection;
    private final List<OutboxRow> rows;
    private final List<OutboxRow> acknowledged = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();

    private OutboxPass(Connection connection) throws SQLException {
        this.connection = connection;
        this.rows = lock() ? oldestOfEachKey() : List.of();
    }

    /** @param connection outside of any transaction; the pass closes it */
    static OutboxPass open(Connection connection) {
        try {
            connection.setAutoCommit(false);
            return new OutboxPass(connection);
        } catch (SQLException e) {
            try (connection) {
                throw new DatabaseException(e);
            } catch (SQLException closing) {
                throw new DatabaseException(e);
            }
        }
    }

    /** What to send now; empty too when another pass has the lock. */
    List<OutboxRow> rows() {
        return rows;
    }

    void acknowledged(OutboxRow row) {
        acknowledged.add(row);
    }

    void failed(OutboxRow row, Throwable fault) {
        failures.add(new Failure(row, fault));
    }

    boolean anyFailed() {
        return !failures.isEmpty();
    }

    /** Whether rows failed for no reason of their own and nothing got through: the broker is away. */
    boolean brokerIsAway() {
        return acknowledged.isEmpty()
                && failures.stream().anyMatch(failure -> failure.fault instanceof RetriableException);
    }

    @Override
    public void close() {
        try (connection) {
            settle();
        } catch (SQLException e) { // what was acknowledged is sent again, under the same event ids
            throw new DatabaseException(e);
        }
    }

    private void settle() throws SQLException {
        try {
            Jdbc.update(connection, "update outbox set sent_at = now(), fault = null where id = any(?)",
                    (Object) acknowledged.stream().map(OutboxRow::id).toArray(Long[]::new));
            for (Failure failure : failures) {
                if (!brokerIsAway()) {
                    note(failure);
                }
            }
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            connection.rollback(); // returning it to the pool could commit half of it
            throw e;
        }
    }

    // While others get through, a failing row steps aside, so that it can't keep the pass from the rows after the limit.
    private void note(Failure failure) throws SQLException {
        int times = failure.row.failures() + 1;
        Jdbc.update(connection, """
                update outbox set failures = ?, fault = ?, retry_at = now() + ? * interval '1 millisecond'
                where id = ?""",
                times, failure.fault.getClass().getSimpleName(), BACKOFF.after(times).toMillis(), failure.row.id());
    }

    private boolean lock() throws SQLException {
        return Jdbc.query(connection, "select pg_try_advisory_xact_lock(?)", row -> row.getBoolean(1), LOCK).get(0);
    }

    private List<OutboxRow> oldestOfEachKey() throws SQLException {
        return Jdbc.query(connection, """
                select o.* from outbox o join (
                    select distinct on (topic, key) id from outbox where sent_at is null order by topic, key, id
                ) oldest using (id)
                where o.retry_at is null or o.retry_at <= now()
                order by o.id limit ?""", OutboxRow::read, LIMIT);
    }

    private record Failure(OutboxRow row, Throwable fault) {
    }
}
