package cn.lawcampaign.platform.audit;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import cn.lawcampaign.platform.security.Viewer;

/**
 * What is written down of an act: codes and ids, never content or a reporter's data.
 *
 * @param actor       account name, or {@code system}
 * @param roles       the actor's roles at that time
 * @param unit        the actor's unit code, or null
 * @param action      what was done, as a code: {@code lead.sign}
 * @param subjectType what it was done to: {@code lead}
 * @param subjectId   its id, or null where there is none
 * @param detail      further codes, ids and counts
 */
public record AuditEntry(String actor, Set<String> roles, String unit, String action, String subjectType,
        String subjectId, Map<String, String> detail) {

    public static final String SYSTEM = "system";

    public AuditEntry {
        roles = Set.copyOf(roles);
        detail = Map.copyOf(detail);
    }

    /** A list that a person was shown: by what it was narrowed, without the values, and how many were on it. */
    public static AuditEntry list(Viewer viewer, String subjectType, Collection<String> filters, int count) {
        return by(viewer, subjectType + ".list", subjectType, null).with("filters", String.join(" ", filters))
                .with("count", count);
    }

    /** An act of a person; without an id where it is about many. */
    public static AuditEntry by(Viewer viewer, String action, String subjectType, Object subjectId) {
        return new AuditEntry(viewer.name(), viewer.roles(), viewer.unit(), action, subjectType,
                subjectId == null ? null : subjectId.toString(), Map.of());
    }

    /** An act of the suite itself. */
    public static AuditEntry bySystem(String action, String subjectType, Object subjectId) {
        return new AuditEntry(SYSTEM, Set.of(), null, action, subjectType, String.valueOf(subjectId), Map.of());
    }

    /** The same with one more detail. */
    public AuditEntry with(String name, Object code) {
        Map<String, String> more = new TreeMap<>(detail);
        more.put(name, String.valueOf(code));
        return new AuditEntry(actor, roles, unit, action, subjectType, subjectId, more);
    }
}
