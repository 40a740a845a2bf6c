package cn.lawcampaign.intake.mail.taking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.intake.mail.Mail;
import cn.lawcampaign.intake.mail.Originals;
import cn.lawcampaign.intake.mail.reading.ReadMail;
import cn.lawcampaign.intake.report.CheckedReport;
import cn.lawcampaign.intake.report.Filing;
import cn.lawcampaign.intake.report.IdempotencyKey;
import cn.lawcampaign.intake.report.Origin;
import cn.lawcampaign.intake.report.Receipt;
import cn.lawcampaign.intake.report.ReportHead;
import cn.lawcampaign.intake.report.Supplements;
import cn.lawcampaign.platform.campaign.Channel;
import cn.lawcampaign.platform.campaign.Method;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.seal.QueryCodes;
import cn.lawcampaign.platform.security.Viewer;

/** What a clerk makes of a mail that could not become a report by itself. Its files go along whatever the clerk types. */
@ApplicationScoped
public class MailFilings {

    private final ClerkDecisions decisions;
    private final Originals originals;
    private final MailBaskets baskets;
    private final MailSorting sorting;
    private final Acknowledging acknowledging;
    private final Filing filing;
    private final Supplements supplements;
    private final QueryCodes codes;

    MailFilings(ClerkDecisions decisions, Originals originals, MailBaskets baskets, MailSorting sorting,
            Acknowledging acknowledging, Filing filing, Supplements supplements, QueryCodes codes) {
        this.decisions = decisions;
        this.originals = originals;
        this.baskets = baskets;
        this.sorting = sorting;
        this.acknowledging = acknowledging;
        this.filing = filing;
        this.supplements = supplements;
        this.codes = codes;
    }

    /**
     * Makes it a report, and answers its sender as any other.
     *
     * @throws Problem 409 when it was decided otherwise meanwhile
     */
    public Receipt file(Mail mail, CheckedReport report, Viewer clerk, Optional<IdempotencyKey> key) {
        Channel channel = sorting.channel(mail.channel());
        return withFiles(mail, (read, basket) -> filing.file(report, new Origin(channel, clerk), key,
                baskets.of(basket, (id, sealed, none) -> {
                    decisions.hand(mail, id, null, sealed, clerk);
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
        withFiles(mail, (read, basket) -> {
            supplements.add(report.id(), Method.EMAIL, text, codes.codeFor(report.number()), Optional.empty(),
                    baskets.of(basket,
                            (id, sealed, supplement) -> decisions.hand(mail, id, supplement, sealed, clerk)));
            return null;
        });
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
}
