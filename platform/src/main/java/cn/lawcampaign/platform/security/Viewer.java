package cn.lawcampaign.platform.security;

import java.util.List;
import java.util.Set;

/**
 * The person who asks, as far as seeing and acting depend on it.
 *
 * @param name              the account's user name, for the audit
 * @param roles             see {@link Roles}
 * @param unitPath          the person's unit first, then the units above it; empty for an account without a unit
 * @param unitSubtree       the person's unit and all units under it
 * @param closedQueueReader whether the pack names this account as a reader of the closed queue
 */
public record Viewer(String name, Set<String> roles, List<String> unitPath, Set<String> unitSubtree,
        boolean closedQueueReader) {

    public Viewer {
        roles = Set.copyOf(roles);
        unitPath = List.copyOf(unitPath);
        unitSubtree = Set.copyOf(unitSubtree);
    }

    /** The person's own unit, or null for an account without one. */
    public String unit() {
        return unitPath.isEmpty() ? null : unitPath.get(0);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Works in a unit that handles leads. */
    public boolean isUnitStaff() {
        return has(Roles.HANDLER) || has(Roles.HEAD);
    }
}
