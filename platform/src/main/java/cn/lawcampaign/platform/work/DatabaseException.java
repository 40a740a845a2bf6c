package cn.lawcampaign.platform.work;

import java.sql.SQLException;

/** The database refused or can't be reached. The cause has the SQL state; its message may quote values: don't log it. */
public class DatabaseException extends RuntimeException {

    public DatabaseException(SQLException cause) {
        super("SQL state " + cause.getSQLState(), cause);
    }
}
