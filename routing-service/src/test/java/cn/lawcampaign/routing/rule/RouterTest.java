package cn.lawcampaign.routing.rule;

import static cn.lawcampaign.routing.rule.SampleCity.accusation;
import static cn.lawcampaign.routing.rule.SampleCity.plain;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import cn.lawcampaign.platform.campaign.AccusedLevel;
import cn.lawcampaign.platform.campaign.Matter;
import cn.lawcampaign.routing.decision.Decision;
import cn.lawcampaign.routing.decision.Reason;
import cn.lawcampaign.routing.decision.ReasonCode;
import cn.lawcampaign.routing.decision.ReportFacts;

class RouterTest {

    private final Router router = new Router(SampleCity.TREE, SampleCity.AVOIDANCE);

    @Test
    void theFirstMatchingRowDecidesAndSaysSo() {
        Decision decision = decide(accusation("D4", "GAJ-JJ-1"));
        assertEquals("R-D4", decision.ruleId());
        assertEquals(3, decision.ruleSetVersion());
        assertEquals("JCY", decision.leadUnit());
        assertEquals(List.of("GAJ-DC"), decision.coUnits());
        assertEquals(List.of("RULE", "AVOIDS"), decision.reasonCodes());
    }

    @Test
    void plainMattersGoToTheCountysOwnUnitOrTheCity() {
        assertEquals("DF-JJ", decide(plain("F1", "DF")).leadUnit());
        assertEquals("GAJ-JJ", decide(plain("F1", null)).leadUnit());
        assertEquals("GAJ-JJ", decide(plain("F1", "ELSEWHERE")).leadUnit());
    }

    @Test
    void anAccusationOfNobodyKnownIsNeverGuessed() {
        assertTriage("S-UNKNOWN", decide(accusation("D1")));
        assertTriage("S-UNKNOWN", decide(accusation("F1")));
        assertTriage("S-UNKNOWN", decide(accusation("F9")));
        assertTriage("S-UNKNOWN", decide(accusation("D1", "GAJ-JJ", "ABOLISHED")));
    }

    /** 检举控告 is what many choose for whatever they report; where nobody is accused the rules decide. */
    @Test
    void aPlainMatterThatIsCalledAnAccusationFollowsTheRules() {
        ReportFacts facts = new ReportFacts("YFB", Matter.ACCUSATION, SampleCity.category("F1"), List.of(),
                AccusedLevel.UNKNOWN, "DF", false);
        assertEquals("DF-JJ", decide(facts).leadUnit());
        assertTriage("S-UNKNOWN", decide(new ReportFacts("YFB", Matter.ACCUSATION, null, List.of(),
                AccusedLevel.UNKNOWN, "DF", false)));
    }

    @Test
    void noRowAndARowThatSaysSoGoToTriage() {
        assertTriage("S-NONE", decide(plain("F2", null)));
        assertTriage("R-F9", decide(plain("F9", null)));
    }

    @Test
    void anAccusedUnitAndItsCountysBureauKeepOut() {
        Decision decision = decide(plain("F1", "DF", "DF-JJ"));
        assertEquals("R-T", decision.ruleId());
        assertEquals(List.of("DF-JJ", "DF-GA"), decision.avoidedUnits());
        Decision onlyCategory = decide(new ReportFacts(null, null, SampleCity.category("D4"),
                List.of("GAJ-DC"), null, null, false));
        assertEquals(List.of(), onlyCategory.coUnits(), "the accused desk is no co-unit");
        assertEquals(Reason.of(ReasonCode.CO_UNIT_DROPPED, "GAJ-DC"), onlyCategory.reasons().get(2));
    }

    @Test
    void theChainOfTheAccusedTakesOver() {
        assertMoved("GAJ-DC", "YFB", decide(accusation("D1", "GAJ")));
        assertMoved("GAJ-DC", "YFB", decide(accusation("D1", "GAJ-DC")));
        assertMoved("JTJ-FZ", "YFB", decide(accusation("B1", "JTJ")));
        assertMoved("JCY", "JWJ", decide(accusation("B1", "JCY")));
        assertMoved("JWJ", "YFB", decide(accusation("B1", "JWJ")));
        assertMoved("JCY", "YFB", decide(accusation("D4", "JCY", "JWJ")));
    }

    @Test
    void whoAccusesTheOfficeIsReadByNamedReadersOnly() {
        for (String office : List.of("YFB", "ZWR")) {
            Decision decision = decide(accusation("D4", "GAJ-JJ-1", office));
            assertEquals("JWJ", decision.leadUnit());
            assertEquals(List.of(), decision.coUnits());
            assertTrue(decision.closedQueue());
            assertFalse(decision.triage());
        }
    }

    @Test
    void whereTheClosedQueuesUnitIsAccusedTooTheProcuratorateTakesIt() {
        Decision decision = decide(accusation("D4", "YFB", "JWJ"));
        assertEquals("JCY", decision.leadUnit());
        assertFalse(decision.closedQueue());
        Decision hotline = decide(accusation("D4", "ZWR", "JWJ"));
        assertEquals("JCY", hotline.leadUnit());
        assertEquals(List.of("ZWR", "JWJ", "YFB"), hotline.avoidedUnits(),
                "the Office's coordinators see nothing of it");
        Decision exhausted = decide(accusation("D4", "ZWR", "JWJ", "JCY", "GAJ", "JTJ"));
        assertTrue(exhausted.closedQueue(), "rather nobody than the Office");
        Decision all = decide(accusation("D4", "YFB", "JWJ", "JCY", "GAJ", "JTJ"));
        assertTrue(all.closedQueue());
        assertTrue(all.reasonCodes().contains("NOBODY_LEFT"));
    }

    @Test
    void avoidanceBeatsACoordinatorsChoice() {
        ReportFacts facts = accusation("D1", "DF-JJ");
        assertThrows(AvoidedUnitException.class, () -> router.byHand(facts, SampleCity.RULES, "DF-GA"));
        assertEquals("DF-JT", router.byHand(facts, SampleCity.RULES, "DF-JT").leadUnit());
        assertTrue(router.byHand(accusation("D1", "ZWR"), SampleCity.RULES, "GAJ-DC").closedQueue());
    }

    @Test
    void whereUnitsOfTwoSystemsAreAccusedTheOthersFreeDeskTakesPart() {
        Decision decision = decide(accusation("D1", "GAJ-JJ-1", "DF-JT"));
        assertEquals("GAJ-DC", decision.leadUnit());
        assertEquals(List.of("JTJ-FZ"), decision.coUnits());
        assertTrue(decision.reasons().contains(Reason.of(ReasonCode.CO_UNIT_ADDED, "JTJ-FZ")));
        assertEquals(List.of("GAJ-DC", "JTJ-FZ"), decide(accusation("D4", "GAJ-JJ-1", "DF-JT")).coUnits());
        assertEquals(List.of(), decide(accusation("D1", "GAJ-JJ-1", "JTJ")).coUnits(), "its desk is accused as well");
        assertEquals(List.of(), decide(accusation("D1", "GAJ-JJ-1", "DF-JJ")).coUnits(), "one system, one desk");
    }

    @Test
    void whoChoosesAsTheRulesDoKeepsTheirCoUnits() {
        ReportFacts unknown = accusation("D4");
        assertEquals(List.of("GAJ-DC"), router.byHand(unknown, SampleCity.RULES, "JCY").coUnits());
        assertEquals(List.of(), router.byHand(unknown, SampleCity.RULES, "GAJ-DC").coUnits());
        assertEquals(List.of(), router.byHand(accusation("D4", "GAJ-DC"), SampleCity.RULES, "JCY").coUnits());
        assertEquals(List.of(), router.byHand(plain("F9", null), SampleCity.RULES, "YFB").coUnits());
    }

    private Decision decide(ReportFacts facts) {
        Decision decision = router.decide(facts, SampleCity.RULES);
        assertEquals(decision, router.decide(facts, SampleCity.RULES), "the same facts, the same decision");
        return decision;
    }

    private static void assertTriage(String ruleId, Decision decision) {
        assertTrue(decision.triage());
        assertEquals(ruleId, decision.ruleId());
        assertEquals("YFB", decision.leadUnit());
    }

    private static void assertMoved(String from, String to, Decision decision) {
        assertEquals(to, decision.leadUnit());
        assertTrue(decision.reasons().contains(Reason.of(ReasonCode.LEAD_MOVED, from, to)));
    }
}
