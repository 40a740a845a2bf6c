package cn.lawcampaign.platform.visibility;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import cn.lawcampaign.platform.event.routing.LeadScope;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Viewer;

class VisibilityTest {

    private static final LeadScope AT_SUPERVISION = scope("GAJ-DC", "GAJ-JJ");
    private static final LeadScope CLOSED = new LeadScope("JWJ", List.of(), List.of("YFB"), true);

    @Test
    void handlingUnitItsCoUnitAndTheUnitsAboveSeeIt() {
        LeadScope withCo = new LeadScope("GAJ-DC", List.of("JCY"), List.of(), false);
        assertTrue(sees(staff("GAJ-DC", "GAJ"), withCo));
        assertTrue(sees(staff("JCY"), withCo));
        assertTrue(sees(bureau(), withCo));
        assertFalse(sees(staff("GAJ-JJ", "GAJ"), withCo));
        assertFalse(sees(staff("JTJ"), withCo));
    }

    @Test
    void theAccusedUnitAndWhatLiesUnderItNeverSeeIt() {
        assertFalse(sees(staff("GAJ-JJ-1", "GAJ-JJ", "GAJ"), scope("GAJ-JJ-1", "GAJ-JJ")));
        assertFalse(sees(bureau(), scope("YFB", "GAJ")));
        assertFalse(sees(new Viewer("c", Set.of(Roles.COORDINATOR), List.of("YFB"), Set.of("YFB"), false),
                scope("JWJ", "YFB")));
        assertTrue(sees(bureau(), AT_SUPERVISION), "the bureau above handles what its squad is accused of");
    }

    @Test
    void coordinatorsSeeAllButTheClosedQueue() {
        Viewer coordinator = new Viewer("c", Set.of(Roles.COORDINATOR), List.of("YFB"), Set.of("YFB"), false);
        assertTrue(sees(coordinator, AT_SUPERVISION));
        assertFalse(sees(coordinator, new LeadScope("JWJ", List.of(), List.of("ZWR"), true)));
    }

    @Test
    void theClosedQueueIsForItsNamedReadersAlone() {
        assertTrue(sees(new Viewer("r", Set.of(Roles.HANDLER), List.of("JWJ"), Set.of("JWJ"), true), CLOSED));
        assertFalse(sees(staff("JWJ"), CLOSED));
    }

    @Test
    void rolesWithoutLeadsAndAccountsWithoutAUnitSeeNone() {
        for (String role : List.of(Roles.ADMIN, Roles.AUDITOR, Roles.CUSTODIAN, Roles.OPERATOR, Roles.CLERK)) {
            assertFalse(sees(new Viewer("x", Set.of(role), List.of("GAJ-DC", "GAJ"), Set.of("GAJ-DC"), false),
                    AT_SUPERVISION), role);
        }
        assertFalse(sees(new Viewer("x", Set.of(Roles.COORDINATOR), List.of(), Set.of(), false), AT_SUPERVISION));
    }

    private static boolean sees(Viewer viewer, LeadScope scope) {
        return Visibility.maySee(viewer, scope);
    }

    private static LeadScope scope(String unit, String avoided) {
        return new LeadScope(unit, List.of(), List.of(avoided), false);
    }

    private static Viewer staff(String... path) {
        return new Viewer("h", Set.of(Roles.HANDLER), List.of(path), Set.of(path[0]), false);
    }

    private static Viewer bureau() {
        return new Viewer("b", Set.of(Roles.HEAD), List.of("GAJ"),
                Set.of("GAJ", "GAJ-DC", "GAJ-JJ", "GAJ-JJ-1"), false);
    }
}
