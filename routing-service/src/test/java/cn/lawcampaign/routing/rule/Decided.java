package cn.lawcampaign.routing.rule;

import java.nio.file.Path;
import java.util.List;

import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.CampaignLoader;
import cn.lawcampaign.platform.campaign.Channel;
import cn.lawcampaign.platform.classification.Sorted;
import cn.lawcampaign.platform.classification.Sorter;
import cn.lawcampaign.platform.classification.Told;
import cn.lawcampaign.routing.decision.Decision;
import cn.lawcampaign.routing.decision.ReportFacts;

/** From a report's words to its unit, as intake and routing do it together, on the real pack. */
final class Decided {

    static final Path FOLDER = Path.of(System.getProperty("pack.dir", "../deploy/campaign"));
    static final Campaign PACK = CampaignLoader.load(FOLDER.resolve("campaign.yaml"));
    private static final Sorter SORTER = new Sorter(PACK);
    private static final Router ROUTER = new Router(PACK.units(), PACK.avoidance());

    private Decided() {
    }

    static Decision decide(Told told, String channel, boolean named) {
        Sorted sorted = SORTER.sort(told);
        return decide(told, sorted, sorted.accusedUnits(), channel, named);
    }

    /** As if these units were accused. */
    static Decision decide(Told told, Sorted sorted, List<String> accused, String channel, boolean named) {
        return ROUTER.decide(new ReportFacts(PACK.channel(channel).map(Channel::unit).orElse(null), told.matter(),
                PACK.category(sorted.category()).orElse(null), accused, sorted.accusedLevel(), sorted.county(), named),
                PACK.ruleSet());
    }

    static Sorted sort(Told told) {
        return SORTER.sort(told);
    }
}
