package cn.lawcampaign.platform.work;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;

import javax.transaction.xa.XAException;

/**
 * Tells a commit that failed because the database went away. The transaction manager says so with exceptions of its own,
 * which carry the connection's exception suppressed, as a cause, or not at all.
 */
public final class CommitFault {

    /** Data exception; integrity constraint violation: a deferred check may fail as late as the commit. */
    private static final Set<String> OF_THE_DATA = Set.of("22", "23");

    private CommitFault() {
    }

    /**
     * Whether the thrown is, or carries, a failed commit for which nothing but the database is to blame. A commit that a
     * bug or a wrong value has failed (something else is among its reasons) is none.
     */
    public static boolean isOutage(Throwable thrown) {
        return Causes.all(thrown).stream().filter(CommitFault::ofManager)
                .anyMatch(failed -> Causes.all(failed).stream().allMatch(CommitFault::around));
    }

    private static boolean around(Throwable reason) {
        if (reason instanceof SQLException sql) {
            String state = sql.getSQLState();
            return state == null || state.length() != 5 || !OF_THE_DATA.contains(state.substring(0, 2));
        }
        return ofManager(reason) || reason instanceof IOException;
    }

    private static boolean ofManager(Throwable thrown) {
        return thrown instanceof XAException || thrown instanceof RollbackException
                || thrown instanceof HeuristicMixedException || thrown instanceof SystemException;
    }
}
