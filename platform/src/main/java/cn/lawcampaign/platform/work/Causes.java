package cn.lawcampaign.platform.work;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What may be said of an exception in a log: class names and SQL states, never messages, which can quote content. */
public final class Causes {

    private Causes() {
    }

    /** The throwable and its causes, outermost first; ends on a circle. */
    public static List<Throwable> of(Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> causes = new ArrayList<>();
        for (Throwable t = thrown; t != null && seen.add(t); t = t.getCause()) {
            causes.add(t);
        }
        return causes;
    }

    /** For example {@code DatabaseException < PSQLException[08001] < ConnectException}. */
    public static String summary(Throwable thrown) {
        return String.join(" < ", of(thrown).stream().map(Causes::name).toList());
    }

    private static String name(Throwable t) {
        String name = t.getClass().getSimpleName();
        return t instanceof SQLException sql ? name + "[" + sql.getSQLState() + "]" : name;
    }
}
