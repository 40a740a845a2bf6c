package cn.lawcampaign.intake;

import java.nio.file.Path;

import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.CampaignLoader;

/** The sample pack, for tests without Quarkus. */
public final class Pack {

    public static final Campaign CAMPAIGN = CampaignLoader
            .load(Path.of(System.getProperty("pack.dir"), "campaign.yaml"));

    private Pack() {
    }
}
