package cn.lawcampaign.intake.mail.clerk;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.intake.mail.Mail;
import cn.lawcampaign.intake.mail.MailConfig;
import cn.lawcampaign.intake.mail.MailState;
import cn.lawcampaign.intake.report.Grouped;
import cn.lawcampaign.intake.report.ReportHead;
import cn.lawcampaign.intake.report.Reports;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.lang.Sizes;
import cn.lawcampaign.platform.lang.Text;

/** Mails as pages show them. */
@ApplicationScoped
class MailViews {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Campaign campaign;
    private final Reports reports;
    private final String folder;

    MailViews(Campaign campaign, Reports reports, MailConfig config) {
        this.campaign = campaign;
        this.reports = reports;
        this.folder = config.taken();
    }

    MailView of(Mail mail) {
        String number = Optional.ofNullable(mail.goesWith()).flatMap(reports::byId).map(ReportHead::number)
                .map(Grouped::inFours).orElse("");
        Text channel = campaign.channel(mail.channel()).map(campaign::channelName)
                .orElseGet(() -> Text.plain(mail.channel()));
        String handled = mail.handledBy() == null ? "" : mail.handledBy() + " · " + minute(mail.handledAt());
        return new MailView(mail.id(), minute(mail.takenAt()), channel, Reasons.state(mail.state()), Reasons.why(mail),
                Sizes.of(mail.size()), number, mail.omitted().stream().map(Reasons::omitted).toList(), mail.isOpen(),
                mail.state() == MailState.DISMISSED, handled, mail.raw() == null ? folder : null);
    }

    private String minute(Instant at) {
        return MINUTE.format(at.atZone(campaign.zone()));
    }
}
