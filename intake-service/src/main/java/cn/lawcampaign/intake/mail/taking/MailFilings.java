package cn.lawcampaign.intake.mail.taking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.intake.clerk.ClerkDesks;
import cn.lawcampaign.intake.file.SealedFiles;
import cn.lawcampaign.intake.mail.Mail;
import cn.lawcampaign.intake.mail.Mails;
import cn.lawcampaign.intake.mail.Originals;
import cn.lawcampaign.intake.mail.reading.ReadMail;
import cn.lawcampaign.intake.report.CheckedReport;
import cn.lawcampaign.intake.report.Filing;
import cn.lawcampaign.intake.report.IdempotencyKey;
import cn.lawcampaign.intake.report.Origin;
import cn.lawcampaign.intake.report.Receipt;
import cn.lawcampaign.intake.report.ReportHead;
import cn.lawcampaign.intake.report.Supplements;
import cn.lawcampaign.platform.audit.Audit;
import cn.lawcampaign.platform.audit.AuditEntry;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.Channel;
import cn.lawcampaign.platform.campaign.Matter;
import cn.lawcampaign.platform.classification.Sorter;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.seal.QueryCodes;
import cn.lawcampaign.platform.seal.Seal;
import cn.lawcampaign.platform.seal.SubjectKey;
import cn.lawcampaign.platform.security.Viewer;

/** What a clerk makes of a mail that could not become a report by itself. Its files go along whatever the clerk types. */
@ApplicationScoped
public class MailFilings {

    private final Mails mails;
    private final Originals originals;
    private final MailBaskets baskets;
    private final Acknowledging acknowledging;
    private final Filing filing;
    private final Supplements supplements;
    private final QueryCodes codes;
    private final ClerkDesks desks;
    private final SealedFiles files;
    private final Seal seal;
    private final Sorter sorter;
    private final Campaign campaign;
    private final Audit audit;

    MailFilings(Mails mails, Originals originals, MailBaskets baskets, Acknowledging acknowledging, Filing filing,
            Supplements supplements, QueryCodes codes, ClerkDesks desks, SealedFiles files, Seal seal, Sorter sorter,
            Campaign campaign, Audit audit) {
        this.mails = mails;
        this.originals = originals;
        this.baskets = baskets;
        this.acknowledging = acknowledging;
        this.filing = filing;
        this.supplements = supplements;
        this.codes = codes;
        this.desks = desks;
        this.files = files;
        this.seal = seal;
        this.sorter = sorter;
        this.campaign = campaign;
        this.audit = audit;
    }

    /**
     * Makes it a report, and answers its sender as any other.
     *
     * @throws Problem 409 when it was decided otherwise meanwhile
     */
    public Receipt file(Mail mail, CheckedReport report, Viewer clerk, Optional<IdempotencyKey> key) {
        Channel channel = campaign.channel(mail.channel()).orElseThrow(Problem::notFound);
        MatterGuess guess = MatterGuess.of(report.title(), report.narrative(), sorter, campaign);
        String desk = desk(channel, report.accusedUnits(), guess.accused(), report.matter() == Matter.ACCUSATION);
        return withFiles(mail, (read, basket) -> filing.file(report, new Origin(channel, clerk), key,
                baskets.of(basket, (id, sealed, none) -> {
                    settle(mail, id, null, desk, clerk, sealed);
                    // what was typed may be another's address, who must not get the sender's code
                    if (read != null && report.identity().email().equals(ReportOfMail.sender(read).email())) {
                        acknowledging.answer(id, sealed, channel, read, report.identity());
                    }
                }), id -> {
                }));
    }

    /**
     * Adds it to a report.
     *
     * @param text cleaned and checked
     * @throws Problem 409 when it was decided otherwise meanwhile
     */
    public void add(Mail mail, ReportHead report, String text, Viewer clerk) {
        Channel channel = campaign.channel(mail.channel()).orElseThrow(Problem::notFound);
        String desk = desk(channel, report.accusedUnits(), sorter.accusedIn(text), true);
        withFiles(mail, (read, basket) -> {
            supplements.add(report.id(), text, codes.codeFor(report.number()), Optional.empty(), baskets.of(basket,
                    (id, sealed, supplement) -> settle(mail, id, supplement, desk, clerk, sealed)));
            return null;
        });
    }

    private String desk(Channel channel, List<String> chosen, List<String> found, boolean accuses) {
        return desks.deskOf(channel.unit(), Stream.concat(chosen.stream(), found.stream()).distinct().toList(),
                accuses);
    }

    /** What is done with a mail whose files lie in a basket; {@code read} is null when there is no original. */
    private interface Work<R> {
        R with(ReadMail read, MailBasket basket);
    }

    private <R> R withFiles(Mail mail, Work<R> work) {
        try (MailBasket basket = baskets.fresh()) {
            return work.with(mail.raw() == null ? null : originals.read(mail, basket), basket);
        } catch (KnownException meanwhile) {
            throw Problem.conflict();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void settle(Mail mail, UUID report, UUID supplement, String desk, Viewer clerk, SubjectKey to) {
        if (!mails.file(mail.id(), report, supplement, desk, clerk)) {
            throw new KnownException();
        }
        if (mail.raw() != null) {
            files.hand(mail.raw(), seal.key(mail.id()), to);
            seal.shred(mail.id());
        }
        audit.wrote(AuditEntry.by(clerk, supplement == null ? "mail.file" : "mail.add", "mail", mail.id())
                .with("report", report));
    }
}
