package cn.lawcampaign.routing.rule;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.InvalidPackException;
import cn.lawcampaign.platform.campaign.RuleSet;
import cn.lawcampaign.routing.RoutingTest;
import cn.lawcampaign.routing.Staff;

@RoutingTest
class RulePagesTest {

    @Inject
    RuleSets ruleSets;

    @Inject
    Campaign campaign;

    @Test
    void thePacksRulesComeBackAsTheyWere() {
        assertEquals(campaign.ruleSet(), ruleSets.live());
        assertEquals(campaign.ruleSet(), ruleSets.version(campaign.ruleSet().version()));
    }

    @Test
    void aPublishedVersionIsNeverGivenOtherRules() {
        RuleSet live = campaign.ruleSet();
        ruleSets.publish(live);
        RuleSet changed = new RuleSet(live.version(), live.author(), live.publishedAt(),
                live.rules().subList(1, live.rules().size()));
        assertTrue(assertThrows(InvalidPackException.class, () -> ruleSets.publish(changed)).getMessage()
                .contains("ruleSet.version"));
        assertEquals(live, ruleSets.live());
    }

    @Test
    void coordinatorsReadThemAsATable() {
        Staff.COORDINATOR.asks().get("/rules").then().statusCode(200)
                .body(allOf(containsString("R-D4"), containsString("版本 2 · yfb-coordinator · 2023-05-04"),
                        containsString("转人工分办"), containsString("所在县区的交警大队")));
        Staff.COORDINATOR.asks().cookie("lang", "en").get("/rules").then()
                .body(containsString("Accused unit belongs to: police"));
        Staff.handler("GAJ-DC").asks().get("/rules").then().statusCode(403);
    }
}
