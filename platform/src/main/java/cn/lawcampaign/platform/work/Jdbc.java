package cn.lawcampaign.platform.work;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

/**
 * A statement in one line. Joins the caller's JTA transaction, and commits by itself where there is none. Instants go in as
 * they are; SQL null is {@code null}.
 */
public final class Jdbc {

    private final DataSource database;

    public Jdbc(DataSource database) {
        this.database = database;
    }

    /** @return rows changed */
    public int update(String sql, Object... values) {
        try (Connection connection = database.getConnection()) {
            return update(connection, sql, values);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    public <R> List<R> query(String sql, Row<R> reader, Object... values) {
        try (Connection connection = database.getConnection()) {
            return query(connection, sql, reader, values);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** The same on a connection of the caller's. */
    public static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    /** The same on a connection of the caller's. */
    public static <R> List<R> query(Connection connection, String sql, Row<R> reader, Object... values)
            throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, values);
                ResultSet found = statement.executeQuery()) {
            List<R> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(reader.read(found));
            }
            return rows;
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i] instanceof Instant at ? Timestamp.from(at) : values[i]);
            }
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
    }

    /** Reads a column of type timestamptz. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    /** Turns the present row into a value. */
    @FunctionalInterface
    public interface Row<R> {
        R read(ResultSet row) throws SQLException;
    }
}
