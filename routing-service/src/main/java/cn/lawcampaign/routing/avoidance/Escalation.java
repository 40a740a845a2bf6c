package cn.lawcampaign.routing.avoidance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import cn.lawcampaign.platform.campaign.AvoidanceSettings;
import cn.lawcampaign.platform.campaign.SubjectSystem;
import cn.lawcampaign.platform.campaign.Unit;
import cn.lawcampaign.platform.campaign.UnitKind;
import cn.lawcampaign.platform.campaign.UnitTree;

/**
 * Who takes a lead when who should must keep out: the pack's chain for the system of the accused, then the Office, and if
 * that is no way either, a last resort.
 */
public final class Escalation {

    private final UnitTree tree;
    private final AvoidanceSettings settings;
    private final String office;

    public Escalation(UnitTree tree, AvoidanceSettings settings) {
        this.tree = tree;
        this.settings = settings;
        this.office = tree.all().stream().filter(u -> u.kind() == UnitKind.OFFICE).map(Unit::code).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the unit tree has no unit of kind OFFICE"));
    }

    /** The Office's unit code. */
    public String office() {
        return office;
    }

    /** The unit whose named readers see the closed queue. */
    public String closedQueueUnit() {
        return settings.closedQueueUnit();
    }

    /** Whether one of the accused makes this a matter for the closed queue; who accuses the Office always does. */
    public boolean isClosed(Avoided avoided) {
        return avoided.covers(office)
                || avoided.accused().stream().anyMatch(this::isOfClosedSystem);
    }

    /** The avoided units together with the Office's and its hotline's, for a lead that the closed queue can't take. */
    public List<String> withClosedUnits(Avoided avoided) {
        Stream<String> closed = tree.all().stream().filter(this::isOfClosedSystem).map(Unit::code);
        return Stream.concat(avoided.units().stream(), closed).distinct().toList();
    }

    private boolean isOfClosedSystem(Unit unit) {
        return unit.kind() == UnitKind.OFFICE || unit.kind() == UnitKind.HOTLINE
                || settings.closedSystems().contains(unit.system());
    }

    /** The next in the chain of the accused; where the candidate itself stands under an accused unit, of that unit first. */
    public Optional<String> next(String candidate, Avoided avoided) {
        Stream<SubjectSystem> nearest = avoided.accused().stream()
                .filter(u -> tree.isWithin(candidate, u.code())).map(Unit::system);
        Stream<SubjectSystem> others = avoided.accused().stream().map(Unit::system);
        return Stream.concat(nearest, others).distinct()
                .flatMap(system -> settings.chain(system).stream())
                .filter(unit -> !avoided.covers(unit))
                .findFirst();
    }

    /**
     * Where units of several systems are accused, the desk of each that looks into it and is free itself. Empty for one
     * system: then the lead unit looks into all of it.
     */
    public List<String> desks(Avoided avoided) {
        List<SubjectSystem> systems = avoided.accused().stream().map(Unit::system).distinct().toList();
        return systems.size() < 2
                ? List.of()
                : systems.stream().flatMap(s -> settings.chain(s).stream().limit(1)).distinct()
                        .filter(unit -> !avoided.covers(unit)).toList();
    }

    /**
     * For an accusation of the Office or its hotline that the closed queue's unit can't take, being accused too: the
     * procuratorate as legal supervisor, then whoever takes over in any system, the Office never.
     */
    public Optional<String> lastResort(Avoided avoided) {
        List<String> candidates = new ArrayList<>();
        tree.all().stream().filter(u -> u.kind() == UnitKind.PROCURATORATE).forEach(u -> candidates.add(u.code()));
        for (SubjectSystem system : SubjectSystem.values()) {
            candidates.addAll(settings.chain(system));
        }
        return candidates.stream().filter(unit -> !avoided.covers(unit) && !isOfClosedSystem(tree.unit(unit)))
                .findFirst();
    }
}
