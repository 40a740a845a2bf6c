package cn.lawcampaign.platform.classification;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import cn.lawcampaign.platform.campaign.Campaign;

/** Makes the sorter of the campaign at hand. */
@Singleton
class SorterProducer {

    @Produces
    @Singleton
    Sorter sorter(Campaign campaign) {
        return new Sorter(campaign);
    }
}
