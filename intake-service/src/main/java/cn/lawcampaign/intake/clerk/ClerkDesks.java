package cn.lawcampaign.intake.clerk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.platform.campaign.AccusedLevel;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.Category;
import cn.lawcampaign.platform.campaign.Matter;
import cn.lawcampaign.platform.campaign.SubjectSystem;
import cn.lawcampaign.platform.campaign.Unit;
import cn.lawcampaign.platform.campaign.UnitKind;
import cn.lawcampaign.platform.campaign.UnitTree;
import cn.lawcampaign.platform.security.Viewer;

/**
 * Chooses the department whose clerks work on an original (a mail, a letter, a file to be released). It is the one that the
 * channel belongs to, unless anybody in it may be accused: clerks see hands, names and addresses, so the border is drawn
 * wider than for handling a lead, around the whole department. Then it is the Office; where the Office or its hotline is
 * accused, the department of the closed queue; and at last the procuratorate.
 */
@ApplicationScoped
public class ClerkDesks {

    private final Campaign campaign;

    public ClerkDesks(Campaign campaign) {
        this.campaign = campaign;
    }

    /**
     * @param owner   unit that the channel belongs to
     * @param accused units that are accused, possibly none; a code that the pack has dropped says nothing
     * @param accuses whether it accuses anybody at all, or may
     * @return code of the department
     */
    public String deskOf(String owner, List<String> accused, boolean accuses) {
        UnitTree units = campaign.units();
        return desk(owner, accused.stream().filter(code -> units.find(code).isPresent()).toList(), accuses);
    }

    private String desk(String owner, List<String> accused, boolean accuses) {
        UnitTree units = campaign.units();
        List<Unit> desks = new ArrayList<>();
        if (!areClosed(accused)) {
            if (!accuses || !accused.isEmpty()) { // who accuses somebody unknown may accuse the channel's owner
                desks.add(units.department(owner));
            }
            desks.addAll(first(UnitKind.OFFICE));
        }
        desks.add(units.unit(campaign.avoidance().closedQueueUnit()));
        desks.addAll(first(UnitKind.PROCURATORATE));
        return desks.stream().filter(desk -> accused.stream().noneMatch(unit -> units.isWithin(unit, desk.code())))
                .findFirst().orElse(desks.get(desks.size() - 1)).code();
    }

    /**
     * Whether the clerk works on an original of which this is known. In no case where somebody of the clerk's own house is
     * accused, even if nobody else is left.
     */
    public boolean mayWork(Viewer clerk, String owner, List<String> accused, boolean accuses) {
        UnitTree units = campaign.units();
        String desk = deskOf(owner, accused, accuses);
        return worksAt(clerk, desk)
                && accused.stream().noneMatch(code -> units.find(code).isPresent() && units.isWithin(code, desk));
    }

    /**
     * Whether a report accuses anybody, named or not, as far as can be told from its codes. A claim objects to what an
     * authority did, unless the matter is one in which nobody in a body is accused.
     *
     * @param category code, or null
     * @param level    as the report was sorted, so that a person named in its words counts
     */
    public boolean accuses(Matter matter, String category, AccusedLevel level, List<String> units) {
        Optional<Category> about = campaign.category(category);
        return !units.isEmpty() || level != AccusedLevel.UNKNOWN || about.map(Category::accusing).orElse(false)
                || (matter == Matter.ACCUSATION || matter == Matter.CLAIM)
                        && !about.map(Category::plain).orElse(false);
    }

    /** The clerk's desk, as a department's code; empty for an account without a unit of the pack. */
    public Optional<String> of(Viewer clerk) {
        UnitTree units = campaign.units();
        return units.find(clerk.unit()).map(unit -> units.department(unit.code()).code());
    }

    /** Whether the clerk works at the desk. */
    public boolean worksAt(Viewer clerk, String desk) {
        return of(clerk).filter(desk::equals).isPresent();
    }

    /** Whether a report that accuses these is one for the closed queue. */
    public boolean areClosed(List<String> accused) {
        return accused.stream().flatMap(code -> campaign.units().find(code).stream()).anyMatch(this::isClosed);
    }

    /** Of the Office or its hotline, which stand for each other. */
    private boolean isClosed(Unit unit) {
        SubjectSystem system = unit.system();
        return system != null && campaign.avoidance().closedSystems().contains(system);
    }

    private List<Unit> first(UnitKind kind) {
        return campaign.units().all().stream().filter(unit -> unit.kind() == kind).limit(1).toList();
    }
}
