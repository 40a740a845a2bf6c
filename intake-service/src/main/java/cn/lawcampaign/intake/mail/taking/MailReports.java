package cn.lawcampaign.intake.mail.taking;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.intake.mail.MailState;
import cn.lawcampaign.intake.mail.NewMail;
import cn.lawcampaign.intake.mail.answer.Answers;
import cn.lawcampaign.intake.mail.box.Taker.Outcome;
import cn.lawcampaign.intake.report.CheckedReport.Identity;
import cn.lawcampaign.intake.report.Filing;
import cn.lawcampaign.intake.report.Origin;
import cn.lawcampaign.intake.report.ReportHead;
import cn.lawcampaign.intake.report.Reports;
import cn.lawcampaign.intake.report.Supplements;
import cn.lawcampaign.platform.campaign.Method;
import cn.lawcampaign.platform.seal.QueryCodes;
import cn.lawcampaign.platform.seal.SubjectKey;

/** Makes a mail a report, or more of the one that it replies to. */
@ApplicationScoped
class MailReports {

    private final Answers answers;
    private final Acknowledging acknowledging;
    private final Filing filing;
    private final Supplements supplements;
    private final Reports reports;
    private final QueryCodes codes;
    private final MailBaskets baskets;
    private final MailSorting sorting;

    MailReports(Answers answers, Acknowledging acknowledging, Filing filing, Supplements supplements, Reports reports,
            QueryCodes codes, MailBaskets baskets, MailSorting sorting) {
        this.answers = answers;
        this.acknowledging = acknowledging;
        this.filing = filing;
        this.supplements = supplements;
        this.reports = reports;
        this.codes = codes;
        this.baskets = baskets;
        this.sorting = sorting;
    }

    /** Writes the mail down and hands its original over, in the transaction of the report. */
    @FunctionalInterface
    interface Handing {

        /** @throws KnownException when it was settled otherwise meanwhile */
        void hand(Arrived mail, SubjectKey report, NewMail row);
    }

    Outcome file(Arrived mail, Handing handing) throws IOException {
        MailText text = MailText.of(mail.read());
        if (text.whole() != null) {
            mail.basket().add("邮件全文.txt", text.whole());
        }
        Optional<UUID> earlier = answers.reportOf(mail.read());
        if (earlier.isPresent()) {
            add(mail, text, reports.byId(earlier.get()).orElseThrow(), handing);
            return Outcome.SUPPLEMENT;
        }
        report(mail, text, handing);
        return Outcome.REPORT;
    }

    private void report(Arrived mail, MailText text, Handing handing) {
        MatterGuess guess = sorting.guess(text.title(), text.narrative());
        Identity who = ReportOfMail.sender(mail.read());
        filing.file(ReportOfMail.of(text, guess, who), Origin.filedOn(mail.channel()), Optional.empty(),
                baskets.of(mail.basket(), (report, key, none) -> {
                    handing.hand(mail, key, mail.row(MailState.REPORT, null, report, null, null, null));
                    acknowledging.answer(report, key, mail.channel(), mail.read(), who);
                }), report -> {
                });
    }

    private void add(Arrived mail, MailText text, ReportHead report, Handing handing) {
        supplements.add(report.id(), Method.EMAIL, text.narrative(), codes.codeFor(report.number()), Optional.empty(),
                baskets.of(mail.basket(), (id, key, supplement) -> handing.hand(mail, key,
                        mail.row(MailState.SUPPLEMENT, null, id, supplement, null, null))));
    }
}
