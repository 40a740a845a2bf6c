package cn.lawcampaign.routing.lead;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import cn.lawcampaign.platform.event.routing.LeadScope;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.platform.visibility.Visibility;

/** The life of a lead: each change, from where to where, and who may make it. Events are named in {@link LeadLife}. */
public enum Transition {
    /** 交办: a coordinator hands it to a unit. */
    ASSIGN(Set.of(LeadState.TRIAGE), LeadState.DISPATCHED),
    /** 签收: the unit takes it. */
    SIGN_FOR(Set.of(LeadState.DISPATCHED), LeadState.SIGNED_FOR),
    /** 受理: the unit accepts the matter. */
    ACCEPT(Set.of(LeadState.SIGNED_FOR), LeadState.ACCEPTED),
    /** The unit notes progress. */
    PROGRESS(Set.of(LeadState.ACCEPTED, LeadState.IN_HAND), LeadState.IN_HAND),
    /** 办结: finding and a text for the reporter. */
    CONCLUDE(Set.of(LeadState.ACCEPTED, LeadState.IN_HAND), LeadState.CONCLUDED);

    private final Set<LeadState> from;
    private final LeadState to;

    Transition(Set<LeadState> from, LeadState to) {
        this.from = from;
        this.to = to;
    }

    public LeadState to() {
        return to;
    }

    public boolean startsFrom(LeadState state) {
        return from.contains(state);
    }

    /**
     * Coordinators assign. Everything else is for the lead unit's own handlers and head: co-units read along, and a
     * bureau above the unit reads along.
     */
    public boolean mayBeMadeBy(Viewer viewer, LeadScope scope) {
        if (!Visibility.maySee(viewer, scope)) {
            return false;
        }
        return this == ASSIGN
                ? viewer.has(Roles.COORDINATOR)
                : viewer.isUnitStaff() && scope.leadUnit().equals(viewer.unit());
    }

    /** What a person can do with a lead now, in the order of its life. */
    public static List<Transition> openTo(Viewer viewer, LeadState state, LeadScope scope) {
        return Arrays.stream(values()).filter(t -> t.startsFrom(state) && t.mayBeMadeBy(viewer, scope)).toList();
    }
}
