package cn.lawcampaign.platform.calendar;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import cn.lawcampaign.platform.campaign.Campaign;

/** Makes the calendar of the campaign at hand. */
@Singleton
class CalendarProducer {

    @Produces
    @Singleton
    WorkingDays workingDays(Campaign campaign) {
        return new WorkingDays(campaign.calendar());
    }

    @Produces
    @Singleton
    Clocks clocks(WorkingDays workingDays, Campaign campaign) {
        return new Clocks(workingDays, campaign.zone());
    }
}
