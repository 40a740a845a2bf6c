package cn.lawcampaign.routing.rule;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.routing.RoutingTest;
import cn.lawcampaign.routing.Staff;

@RoutingTest
class RulePagesTest {

    @Inject
    RuleSets ruleSets;

    @Inject
    Campaign campaign;

    @Test
    void thePacksRulesAreVersionOneAndComeBackAsTheyWere() {
        assertEquals(campaign.ruleSet(), ruleSets.live());
        assertEquals(campaign.ruleSet(), ruleSets.version(1));
    }

    @Test
    void coordinatorsReadThemAsATable() {
        Staff.COORDINATOR.asks().get("/rules").then().statusCode(200)
                .body(allOf(containsString("R-D4"), containsString("版本 1 · yfb-coordinator · 2023-04-01"),
                        containsString("转人工分办"), containsString("所在县区的交警大队")));
        Staff.COORDINATOR.asks().cookie("lang", "en").get("/rules").then()
                .body(containsString("Accused unit belongs to: police"));
        Staff.handler("GAJ-DC").asks().get("/rules").then().statusCode(403);
    }
}
