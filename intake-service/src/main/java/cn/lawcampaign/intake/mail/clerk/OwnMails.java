package cn.lawcampaign.intake.mail.clerk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.intake.clerk.ClerkDesks;
import cn.lawcampaign.intake.desk.ReportDesks;
import cn.lawcampaign.intake.desk.Sieve;
import cn.lawcampaign.intake.mail.Mail;
import cn.lawcampaign.intake.mail.MailState;
import cn.lawcampaign.intake.mail.Mails;
import cn.lawcampaign.intake.report.ReportHead;
import cn.lawcampaign.intake.report.Reports;
import cn.lawcampaign.platform.audit.Audit;
import cn.lawcampaign.platform.audit.AuditEntry;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.security.Viewer;

/**
 * Which clerk gets at which mails. One that belongs to a report, or is a copy of such a one, goes with the report's other
 * originals as things stand now, for more may have been found out since it came; any other is of the desk it came to.
 */
@ApplicationScoped
class OwnMails {

    private static final Set<MailState> FILED = EnumSet.of(MailState.REPORT, MailState.SUPPLEMENT);

    private final Mails mails;
    private final Reports reports;
    private final ReportDesks reportDesks;
    private final ClerkDesks desks;
    private final Campaign campaign;
    private final Audit audit;
    private final Clock clock;

    OwnMails(Mails mails, Reports reports, ReportDesks reportDesks, ClerkDesks desks, Campaign campaign, Audit audit,
            Clock clock) {
        this.mails = mails;
        this.reports = reports;
        this.reportDesks = reportDesks;
        this.desks = desks;
        this.campaign = campaign;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What waits at a desk.
     *
     * @param parked      mails that a clerk must look at
     * @param parkedSince since when the oldest of them waits, or null
     * @param today       mails of today that became reports, or more of one
     */
    record Waiting(int parked, Instant parkedSince, int today) {
    }

    /** @throws Problem 404 for a mail of another desk, exactly as for one that does not exist */
    Mail open(Viewer clerk, UUID id) {
        Mail mail = mails.find(id).orElseThrow(Problem::notFound);
        if (own(clerk, List.of(mail)).isEmpty()) {
            audit.denied(AuditEntry.by(clerk, "mail.open", "mail", id));
            throw Problem.notFound();
        }
        return mail;
    }

    /** The clerk's own, newest first; what waits for a clerk before all others. */
    List<Mail> list(Viewer clerk, Collection<MailState> states, Instant since, int most) {
        return Sieve.first(most, (from, piece) -> mails.list(states, since, from, piece), some -> own(clerk, some));
    }

    /** Zero for a clerk of no department. */
    Waiting waiting(Viewer clerk) {
        Instant midnight = LocalDate.now(clock.withZone(campaign.zone())).atStartOfDay(campaign.zone()).toInstant();
        Mails.Parked parked = mails.parked(desks.of(clerk).orElse(null));
        return new Waiting(parked.count(), parked.since(), list(clerk, FILED, midnight, Integer.MAX_VALUE).size());
    }

    private List<Mail> own(Viewer clerk, List<Mail> some) {
        Map<UUID, ReportHead> heads = reports
                .byIds(some.stream().map(Mail::goesWith).filter(Objects::nonNull).distinct().toList()).stream()
                .collect(Collectors.toMap(ReportHead::id, Function.identity()));
        ReportDesks.Look look = reportDesks.look(heads.values());
        return some.stream().filter(mail -> mail.goesWith() == null
                ? desks.worksAt(clerk, mail.desk())
                : look.worksOn(clerk, heads.get(mail.goesWith()))).toList();
    }
}
