package cn.lawcampaign.platform.campaign;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The units of the campaign and who stands under whom. Built only from validated units: parents exist, no circle.
 * Methods throw {@link IllegalArgumentException} for a code that the pack doesn't know; ask {@link #find} when the
 * code comes from outside.
 */
public final class UnitTree {

    private final Map<String, Unit> byCode = new LinkedHashMap<>();
    private final Map<String, List<Unit>> children = new LinkedHashMap<>();

    public UnitTree(Collection<Unit> units) {
        units.forEach(u -> byCode.put(u.code(), u));
        units.stream().filter(u -> u.parent() != null)
                .forEach(u -> children.computeIfAbsent(u.parent(), p -> new ArrayList<>()).add(u));
    }

    /** All units in the order of the pack. */
    public List<Unit> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Unit> find(String code) {
        return Optional.ofNullable(code).map(byCode::get);
    }

    public Unit unit(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("unknown unit"));
    }

    /** The unit itself and all units above it, nearest first. */
    public List<Unit> path(String code) {
        List<Unit> path = new ArrayList<>();
        for (Unit u = unit(code); u != null; u = u.parent() == null ? null : unit(u.parent())) {
            path.add(u);
        }
        return List.copyOf(path);
    }

    /** Whether the unit is {@code ancestor} or lies under it. */
    public boolean isWithin(String code, String ancestor) {
        return path(code).stream().anyMatch(u -> u.code().equals(ancestor));
    }

    public List<Unit> children(String code) {
        return List.copyOf(children.getOrDefault(unit(code).code(), List.of()));
    }

    /** The unit and everything under it. */
    public List<Unit> subtree(String code) {
        List<Unit> found = new ArrayList<>(List.of(unit(code)));
        for (int i = 0; i < found.size(); i++) {
            found.addAll(children.getOrDefault(found.get(i).code(), List.of()));
        }
        return List.copyOf(found);
    }

    /**
     * The department that answers for the unit: the highest unit above it that handles leads, which is the city
     * bureau, or the county's bureau below its county. A grouping unit is its own department.
     */
    public Unit department(String code) {
        Unit department = unit(code);
        for (Unit u : path(code)) {
            department = u.handles() ? u : department;
        }
        return department;
    }

    /** Whether the unit is a department as a whole, so that accusing it accuses its leaders. */
    public boolean isDepartment(String code) {
        return department(code).code().equals(code);
    }

    /** The county's (or district's) first unit of a kind, e.g. its traffic police. */
    public Optional<Unit> inCounty(String county, UnitKind kind) {
        return byCode.values().stream().filter(u -> u.kind() == kind && u.county() != null && u.county().equals(county))
                .findFirst();
    }
}
