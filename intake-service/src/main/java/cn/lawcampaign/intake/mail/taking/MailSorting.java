package cn.lawcampaign.intake.mail.taking;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.intake.clerk.ClerkDesks;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.Channel;
import cn.lawcampaign.platform.classification.Sorter;
import cn.lawcampaign.platform.problem.Problem;

/** What a mail is about, and whose it is as long as nobody knows that. */
@ApplicationScoped
class MailSorting {

    private final Sorter sorter;
    private final ClerkDesks desks;
    private final Campaign campaign;

    MailSorting(Sorter sorter, ClerkDesks desks, Campaign campaign) {
        this.sorter = sorter;
        this.desks = desks;
        this.campaign = campaign;
    }

    MatterGuess guess(String title, String narrative) {
        return MatterGuess.of(title, narrative, sorter, campaign);
    }

    /** @throws Problem 404 when the pack has dropped it */
    Channel channel(String code) {
        return campaign.channel(code).orElseThrow(Problem::notFound);
    }

    /** Desk of a mail of which nobody knows whom it accuses. */
    String deskOfUnread(Channel channel) {
        return desks.deskOf(channel.unit(), List.of(), true);
    }
}
