package cn.lawcampaign.platform.inbox;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.TimeoutException;

import jakarta.validation.ConstraintViolationException;

import com.fasterxml.jackson.core.JsonProcessingException;

import cn.lawcampaign.platform.event.UnreadableEventException;
import cn.lawcampaign.platform.work.Causes;
import cn.lawcampaign.platform.work.CommitFault;

/**
 * Why a message could not be handled, and so what to do with it.
 *
 * @param kind whose fault it is
 * @param code for the log and the list of parked messages; no content
 */
record Fault(Kind kind, String code) {

    enum Kind {
        /** The message's own: parked at once. */
        MESSAGE,
        /** The database's or the network's: tried again without end. */
        AROUND,
        /** Can't be told: tried a few times, then parked, so that a bug met by one message does not stop all others. */
        UNKNOWN
    }

    /** Data exception; integrity constraint violation. */
    private static final Set<String> SQL_MESSAGE = Set.of("22", "23");

    /** The outermost cause that says something decides, then what is suppressed: the reason of a failed commit is there. */
    static Fault of(Throwable thrown) {
        for (Throwable cause : Causes.all(thrown)) {
            Fault fault = decide(cause);
            if (fault != null) {
                return fault;
            }
        }
        return new Fault(CommitFault.isOutage(thrown) ? Kind.AROUND : Kind.UNKNOWN, innermost(thrown));
    }

    private static Fault decide(Throwable t) {
        if (t instanceof MessageFault fault) {
            return new Fault(Kind.MESSAGE, fault.code());
        }
        if (t instanceof UnreadableEventException || t instanceof JsonProcessingException) {
            return new Fault(Kind.MESSAGE, "UNREADABLE");
        }
        if (t instanceof ConstraintViolationException) {
            return new Fault(Kind.MESSAGE, "INVALID");
        }
        if (t instanceof SQLException sql) {
            return decide(sql);
        }
        if (t instanceof IOException || t instanceof TimeoutException) {
            return new Fault(Kind.AROUND, t.getClass().getSimpleName());
        }
        return null;
    }

    // Everything else of the database counts as around us: connections (08), rollbacks (40), resources (53), operators
    // (57), but also a missing right or table (42), which a deployment mends and no message causes.
    private static Fault decide(SQLException sql) {
        String state = sql.getSQLState();
        boolean ofMessage = state != null && state.length() == 5 && SQL_MESSAGE.contains(state.substring(0, 2));
        if (ofMessage) {
            return new Fault(Kind.MESSAGE, "SQL_" + state);
        }
        return new Fault(Kind.AROUND, "SQL_" + state);
    }

    private static String innermost(Throwable thrown) {
        var causes = Causes.of(thrown);
        return causes.get(causes.size() - 1).getClass().getSimpleName();
    }
}
