package cn.lawcampaign.platform.problem;

import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.List;

import cn.lawcampaign.platform.work.Causes;
import cn.lawcampaign.platform.work.CommitFault;

/** What a throwable tells without giving content away: its classes and frames, never a message. */
public final class Faults {

    private static final int FRAMES = 40;

    private Faults() {
    }

    /**
     * The throwable and its causes, outermost first, then what they carry suppressed: a failed commit says there what the
     * database said. Circles are cut.
     */
    public static List<Throwable> chain(Throwable fault) {
        return Causes.all(fault);
    }

    /**
     * Whether the database can't be reached or is going down, so that the same request may succeed later. SQLSTATE 08 is
     * a lost connection, 57P0x a server that stops, 53 one without resources (PostgreSQL manual, appendix A).
     */
    public static boolean databaseAway(Throwable fault) {
        return chain(fault).stream().anyMatch(Faults::isAway) || CommitFault.isOutage(fault);
    }

    private static boolean isAway(Throwable fault) {
        if (fault instanceof SQLException sql) {
            String state = sql.getSQLState() == null ? "" : sql.getSQLState();
            return sql instanceof SQLTransientException || sql instanceof SQLRecoverableException
                    || sql instanceof SQLNonTransientConnectionException || state.startsWith("08")
                    || state.startsWith("57P0") || state.startsWith("53")
                    || sql.getCause() instanceof ConnectException || sql.getCause() instanceof InterruptedIOException
                    || String.valueOf(sql.getMessage()).contains("cquisition timeout");
        }
        return false;
    }

    /** Classes and frames for the log, without messages: those may carry what a reporter typed. */
    public static String describe(Throwable fault) {
        StringBuilder text = new StringBuilder();
        for (Throwable t : chain(fault)) {
            text.append(text.isEmpty() ? "" : "\ncaused by ").append(t.getClass().getName());
            StackTraceElement[] frames = t.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                text.append("\n\tat ").append(frames[i]);
            }
        }
        return text.toString();
    }
}
