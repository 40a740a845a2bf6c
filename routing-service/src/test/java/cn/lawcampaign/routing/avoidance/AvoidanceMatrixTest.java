package cn.lawcampaign.routing.avoidance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import cn.lawcampaign.platform.campaign.AccusedLevel;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.CampaignLoader;
import cn.lawcampaign.platform.campaign.Category;
import cn.lawcampaign.platform.campaign.Matter;
import cn.lawcampaign.platform.campaign.SubjectSystem;
import cn.lawcampaign.platform.campaign.Unit;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.platform.visibility.Visibility;
import cn.lawcampaign.routing.decision.Decision;
import cn.lawcampaign.routing.decision.ReportFacts;
import cn.lawcampaign.routing.rule.AvoidedUnitException;
import cn.lawcampaign.routing.rule.Router;

/** Every unit of the pack accused, alone and with another, at every level, in every category, kind of matter and county. */
class AvoidanceMatrixTest {

    private static final Campaign PACK = CampaignLoader
            .load(Path.of(System.getProperty("pack.dir", "../deploy/campaign"), "campaign.yaml"));
    private static final List<String> UNITS = PACK.units().all().stream().map(Unit::code).toList();
    private static final List<Viewer> VIEWERS = viewers();

    private final Router router = new Router(PACK.units(), PACK.avoidance());

    @Test
    void noAccusedUnitHandlesOrSeesALeadAndSomebodyAlwaysHandlesIt() {
        int cases = 0;
        for (String accused : UNITS) {
            for (AccusedLevel level : AccusedLevel.values()) {
                for (Category category : PACK.categories()) {
                    for (Matter matter : Matter.values()) {
                        cases += check(facts(matter, category, List.of(accused), level, null));
                        cases += check(facts(matter, category, List.of(accused), level, "DF"));
                    }
                }
            }
        }
        assertTrue(cases > 10_000, cases + " cases");
    }

    @Test
    void soItIsForTwoAccusedAtOnce() {
        for (String one : UNITS) {
            for (String other : UNITS) {
                for (Category category : PACK.categories()) {
                    check(facts(Matter.ACCUSATION, category, List.of(one, other), AccusedLevel.UNIT, "DL"));
                }
            }
        }
    }

    @Test
    void noCoordinatorCanChooseAUnitThatKeepsOut() {
        for (String accused : UNITS) {
            ReportFacts facts = facts(Matter.ACCUSATION, PACK.category("D1").orElseThrow(), List.of(accused),
                    AccusedLevel.STAFF, null);
            Avoided avoided = new Avoided(PACK.units(), List.of(accused));
            for (String chosen : UNITS) {
                if (isOffice(accused)) {
                    assertTrue(router.byHand(facts, PACK.ruleSet(), chosen).closedQueue());
                } else if (avoided.covers(chosen)) {
                    assertThrows(AvoidedUnitException.class, () -> router.byHand(facts, PACK.ruleSet(), chosen));
                } else {
                    assertEquals(chosen, router.byHand(facts, PACK.ruleSet(), chosen).leadUnit());
                }
            }
        }
    }

    @Test
    void accusationsWithoutAKnownUnitAreTriageWhateverTheRulesSay() {
        for (Category category : PACK.categories()) {
            for (Matter matter : Matter.values()) {
                for (AccusedLevel level : AccusedLevel.values()) {
                    boolean accuses = category.accusing() || matter == Matter.ACCUSATION && !category.plain()
                            || level != AccusedLevel.UNKNOWN;
                    if (accuses) {
                        assertUnknown(facts(matter, category, List.of(), level, "DF"));
                    }
                    assertUnknown(facts(matter, category, List.of("ABOLISHED"), level, "DF"));
                }
            }
        }
    }

    private void assertUnknown(ReportFacts facts) {
        Decision decision = router.decide(facts, PACK.ruleSet());
        assertTrue(facts.accuses(), facts::toString);
        assertTrue(decision.triage(), () -> facts + " -> " + decision);
        assertEquals(Decision.ACCUSED_UNKNOWN, decision.ruleId());
    }

    @Test
    void aDecisionTakesLessThanAMillisecond() {
        ReportFacts facts = facts(Matter.CLAIM, PACK.category("F5").orElseThrow(), List.of(), AccusedLevel.UNKNOWN,
                null);
        int times = 20_000;
        Instant start = Instant.now();
        for (int i = 0; i < times; i++) {
            router.decide(facts, PACK.ruleSet());
        }
        assertTrue(Duration.between(start, Instant.now()).toNanos() / times < 1_000_000);
    }

    private int check(ReportFacts facts) {
        Decision decision = router.decide(facts, PACK.ruleSet());
        List<String> accused = facts.accusedUnits();
        Set<String> out = accused.stream().flatMap(code -> PACK.units().subtree(code).stream()).map(Unit::code)
                .collect(Collectors.toSet());
        for (String handler : decision.scope().handlingUnits()) {
            assertFalse(out.contains(handler), () -> facts + " -> " + decision);
            assertTrue(PACK.units().unit(handler).handles(), () -> facts + " -> " + decision);
        }
        boolean seen = false;
        for (Viewer viewer : VIEWERS) {
            boolean sees = Visibility.maySee(viewer, decision.scope());
            assertFalse(sees && out.contains(viewer.unit()), () -> viewer.name() + " sees " + decision);
            seen |= sees;
        }
        assertTrue(seen, () -> "nobody handles " + facts + " -> " + decision);
        if (accused.stream().anyMatch(AvoidanceMatrixTest::isOffice)) {
            VIEWERS.stream().filter(v -> isOffice(v.unit())).forEach(
                    v -> assertFalse(Visibility.maySee(v, decision.scope()), () -> v.name() + " sees " + decision));
        }
        if (accused.stream().anyMatch(AvoidanceMatrixTest::isOffice) && !out.contains("JWJ")) {
            assertTrue(decision.closedQueue(), () -> facts + " -> " + decision);
            assertEquals("JWJ", decision.leadUnit());
        }
        return 1;
    }

    private static boolean isOffice(String unit) {
        return PACK.units().unit(unit).system() == SubjectSystem.O;
    }

    private static ReportFacts facts(Matter matter, Category category, List<String> accused, AccusedLevel level,
            String county) {
        return new ReportFacts("YFB", matter, category, accused, level, county, false);
    }

    private static List<Viewer> viewers() {
        List<Viewer> viewers = new ArrayList<>();
        for (String unit : UNITS) {
            viewers.add(viewer(unit + "-head", Set.of(Roles.HEAD), unit));
            viewers.add(viewer(unit + "-coordinator", Set.of(Roles.COORDINATOR), unit));
        }
        PACK.closedQueueReaders().forEach(name -> viewers.add(viewer(name, Set.of(Roles.HANDLER), "JWJ")));
        return viewers;
    }

    private static Viewer viewer(String name, Set<String> roles, String unit) {
        return new Viewer(name, roles, PACK.units().path(unit).stream().map(Unit::code).toList(),
                PACK.units().subtree(unit).stream().map(Unit::code).collect(Collectors.toSet()),
                PACK.closedQueueReaders().contains(name));
    }
}
