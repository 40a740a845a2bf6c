package cn.lawcampaign.routing.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import cn.lawcampaign.platform.event.routing.LeadScope;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Viewer;

class TransitionTest {

    private static final LeadScope SCOPE = new LeadScope("GAJ-DC", List.of("JCY"), List.of("GAJ-JJ"), false);

    @Test
    void theUnitWorksALeadStepByStep() {
        Map<LeadState, List<Transition>> life = Map.of(
                LeadState.TRIAGE, List.of(),
                LeadState.DISPATCHED, List.of(Transition.SIGN_FOR),
                LeadState.SIGNED_FOR, List.of(Transition.ACCEPT),
                LeadState.ACCEPTED, List.of(Transition.PROGRESS, Transition.CONCLUDE),
                LeadState.IN_HAND, List.of(Transition.PROGRESS, Transition.CONCLUDE),
                LeadState.CONCLUDED, List.of());
        for (String role : List.of(Roles.HANDLER, Roles.HEAD)) {
            life.forEach((state, open) -> assertEquals(open,
                    Transition.openTo(person(role, "GAJ-DC", "GAJ"), state, SCOPE), state + " " + role));
        }
    }

    @Test
    void nobodyElseDoes() {
        List<Viewer> others = List.of(person(Roles.HANDLER, "JCY"), person(Roles.HEAD, "GAJ"),
                person(Roles.HEAD, "GAJ-JJ", "GAJ"), person(Roles.OPERATOR, "GAJ-DC", "GAJ"),
                person(Roles.ADMIN, "GAJ-DC", "GAJ"));
        for (Viewer other : others) {
            for (LeadState state : LeadState.values()) {
                assertEquals(List.of(), Transition.openTo(other, state, SCOPE), other + " " + state);
            }
        }
    }

    @Test
    void coordinatorsAssignWhatTheySee() {
        Viewer coordinator = person(Roles.COORDINATOR, "YFB");
        assertEquals(List.of(Transition.ASSIGN), Transition.openTo(coordinator, LeadState.TRIAGE, SCOPE));
        assertEquals(List.of(), Transition.openTo(coordinator, LeadState.DISPATCHED, SCOPE));
        assertFalse(Transition.ASSIGN.mayBeMadeBy(coordinator, new LeadScope("JWJ", List.of(), List.of("ZWR"), true)));
    }

    private static Viewer person(String role, String... unitPath) {
        return new Viewer(role, Set.of(role), List.of(unitPath), new HashSet<>(List.of(unitPath[0], "GAJ-DC")), false);
    }
}
