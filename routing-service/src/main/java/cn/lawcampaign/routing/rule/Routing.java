package cn.lawcampaign.routing.rule;

import java.util.List;

import jakarta.inject.Singleton;

import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.routing.avoidance.Avoided;
import cn.lawcampaign.routing.decision.Decision;
import cn.lawcampaign.routing.decision.ReportFacts;

/** The router over the campaign's units and the live rule set. */
@Singleton
public class Routing {

    private final RuleSets ruleSets;
    private final Campaign campaign;
    private final Router router;

    Routing(RuleSets ruleSets, Campaign campaign) {
        this.ruleSets = ruleSets;
        this.campaign = campaign;
        this.router = new Router(campaign.units(), campaign.avoidance());
    }

    public Decision decide(ReportFacts facts) {
        return router.decide(facts, ruleSets.live());
    }

    /** @throws AvoidedUnitException when the chosen unit keeps out */
    public Decision byHand(ReportFacts facts, String unit) {
        return router.byHand(facts, ruleSets.live(), unit);
    }

    /** Which units keep out when these are accused. */
    public Avoided avoided(List<String> accusedUnits) {
        return new Avoided(campaign.units(), accusedUnits);
    }
}
