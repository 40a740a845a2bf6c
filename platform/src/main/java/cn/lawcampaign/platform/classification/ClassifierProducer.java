package cn.lawcampaign.platform.classification;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import cn.lawcampaign.platform.campaign.Campaign;

/** Makes the classifier of the campaign at hand. */
@Singleton
class ClassifierProducer {

    @Produces
    @Singleton
    Classifier classifier(Campaign campaign) {
        return new Classifier(campaign.lexicon());
    }
}
