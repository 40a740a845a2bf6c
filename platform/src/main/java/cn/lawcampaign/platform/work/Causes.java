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

    /** The throwable, its causes and then what each of them carries suppressed, with the causes of that. */
    public static List<Throwable> all(Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> all = new ArrayList<>();
        of(thrown).stream().filter(seen::add).forEach(all::add);
        for (int i = 0; i < all.size(); i++) { // grows meanwhile
            for (Throwable suppressed : all.get(i).getSuppressed()) {
                of(suppressed).stream().filter(seen::add).forEach(all::add);
            }
        }
        return all;
    }

    /** For example {@code DatabaseException < PSQLException[08001] < ConnectException}. */
    public static String summary(Throwable thrown) {
        return String.join(" < ", all(thrown).stream().map(Causes::name).toList());
    }

    private static String name(Throwable t) {
        String name = t.getClass().getSimpleName();
        return t instanceof SQLException sql ? name + "[" + sql.getSQLState() + "]" : name;
    }
}
