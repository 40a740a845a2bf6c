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
                || avoided.accused().stream().anyMatch(u -> settings.closedSystems().contains(u.system()));
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
     * For an accusation of all who usually would take it: the procuratorate as legal supervisor, then whoever takes over
     * in any system.
     */
    public Optional<String> lastResort(Avoided avoided) {
        List<String> candidates = new ArrayList<>();
        tree.all().stream().filter(u -> u.kind() == UnitKind.PROCURATORATE).forEach(u -> candidates.add(u.code()));
        for (SubjectSystem system : SubjectSystem.values()) {
            candidates.addAll(settings.chain(system));
        }
        return candidates.stream().filter(unit -> !avoided.covers(unit)).findFirst();
    }
}
