package cn.lawcampaign.intake.mail.taking;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.intake.clerk.ClerkDesks;
import cn.lawcampaign.intake.report.CheckedReport;
import cn.lawcampaign.intake.report.ReportHead;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.Channel;
import cn.lawcampaign.platform.campaign.Matter;
import cn.lawcampaign.platform.classification.Sorter;
import cn.lawcampaign.platform.problem.Problem;

/** What a mail is about, and so which clerks may see it. */
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

    /** Desk of a mail that nobody has looked at. */
    String desk(Channel channel, MatterGuess guess) {
        return desks.deskOf(channel.unit(), guess.accused(), guess.accuses());
    }

    /** Desk of a mail that a clerk has made a report of. */
    String desk(Channel channel, CheckedReport report) {
        return desk(channel, report.accusedUnits(), guess(report.title(), report.narrative()).accused(),
                report.matter() == Matter.ACCUSATION);
    }

    /** Desk of a mail that adds to a report. */
    String desk(Channel channel, ReportHead report, String added) {
        return desk(channel, report.accusedUnits(), sorter.accusedIn(added), true);
    }

    /** Desk of a mail of which nobody knows whom it accuses. */
    String deskOfUnread(Channel channel) {
        return desks.deskOf(channel.unit(), List.of(), true);
    }

    private String desk(Channel channel, List<String> chosen, List<String> found, boolean accuses) {
        return desks.deskOf(channel.unit(), Stream.concat(chosen.stream(), found.stream()).distinct().toList(),
                accuses);
    }
}
