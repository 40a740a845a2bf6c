package cn.lawcampaign.routing.avoidance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import cn.lawcampaign.platform.campaign.Unit;
import cn.lawcampaign.platform.campaign.UnitTree;
import cn.lawcampaign.routing.decision.Reason;
import cn.lawcampaign.routing.decision.ReasonCode;

/**
 * The units that keep out of one lead (回避). An accused unit keeps out with everything under it. A unit of a county takes
 * its whole county bureau with it, because there everybody answers to the same leaders; a department accused as a whole,
 * or by its leader, is itself the accused unit.
 */
public final class Avoided {

    private final UnitTree tree;
    private final List<Unit> accused;
    private final Set<String> units = new LinkedHashSet<>();
    private final List<Reason> reasons = new ArrayList<>();

    /** @param accusedUnits codes; those that the tree does not know are left out */
    public Avoided(UnitTree tree, List<String> accusedUnits) {
        this.tree = tree;
        this.accused = accusedUnits.stream().distinct().flatMap(code -> tree.find(code).stream()).toList();
        for (Unit unit : accused) {
            units.add(unit.code());
            reasons.add(Reason.of(ReasonCode.AVOIDS, unit.code()));
            Unit department = tree.department(unit.code());
            if (unit.countyCode().isPresent() && units.add(department.code())) {
                reasons.add(Reason.of(ReasonCode.DEPARTMENT_AVOIDS, unit.code(), department.code()));
            }
        }
    }

    /** Whether the unit, or one above it, keeps out. An unknown unit does: nobody can tell. */
    public boolean covers(String unit) {
        return tree.find(unit).isEmpty()
                || tree.path(unit).stream().anyMatch(above -> units.contains(above.code()));
    }

    public List<Unit> accused() {
        return accused;
    }

    /** Codes for the lead's scope. */
    public List<String> units() {
        return List.copyOf(units);
    }

    public List<Reason> reasons() {
        return List.copyOf(reasons);
    }
}
