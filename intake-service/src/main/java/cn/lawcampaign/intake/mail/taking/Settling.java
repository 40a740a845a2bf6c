package cn.lawcampaign.intake.mail.taking;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import cn.lawcampaign.intake.file.SealedFiles;
import cn.lawcampaign.intake.mail.Mail;
import cn.lawcampaign.intake.mail.MailState;
import cn.lawcampaign.intake.mail.Mails;
import cn.lawcampaign.intake.mail.NewMail;
import cn.lawcampaign.intake.mail.box.Taker.Outcome;
import cn.lawcampaign.intake.mail.reading.Verdict;
import cn.lawcampaign.platform.audit.Audit;
import cn.lawcampaign.platform.audit.AuditEntry;
import cn.lawcampaign.platform.seal.Seal;
import cn.lawcampaign.platform.seal.SubjectKey;

/** Decides what a mail is; the mail, its original, its files and whatever it becomes are kept in one transaction. */
@ApplicationScoped
class Settling {

    private final Mails mails;
    private final MailReports reports;
    private final MailSorting sorting;
    private final SealedFiles files;
    private final Seal seal;
    private final Audit audit;

    Settling(Mails mails, MailReports reports, MailSorting sorting, SealedFiles files, Seal seal, Audit audit) {
        this.mails = mails;
        this.reports = reports;
        this.sorting = sorting;
        this.files = files;
        this.seal = seal;
        this.audit = audit;
    }

    Outcome settle(Arrived mail) throws IOException {
        Optional<Mail> first = first(mail);
        if (first.isPresent()) {
            return copy(mail, first.get());
        }
        try {
            return decide(mail);
        } catch (KnownException meanwhile) {
            return mails.isTaken(mail.rawDigests())
                    ? Outcome.KNOWN
                    : copy(mail, first(mail).orElseThrow(() -> meanwhile));
        }
    }

    private Optional<Mail> first(Arrived mail) {
        return mail.sameDigests().isEmpty() ? Optional.empty() : mails.first(mail.sameDigests());
    }

    private Outcome decide(Arrived mail) throws IOException {
        Verdict verdict = mail.read().verdict();
        return switch (verdict.kind()) {
            case AUTOMATIC -> keep(mail, MailState.IGNORED, verdict.reason().name());
            case UNREADABLE -> keep(mail, MailState.PARKED, verdict.reason().name());
            case READABLE -> reports.file(mail, this::hand);
        };
    }

    /** Keeps the mail under a key of its own. */
    Outcome keep(Arrived mail, MailState state, String reason) {
        QuarkusTransaction.requiringNew().run(() -> {
            insert(mail.row(state, reason, null, null, null, sorting.deskOfUnread(mail.channel())), reason);
            handOver(mail, seal.newKey(mail.id()));
        });
        return Outcome.valueOf(state.name());
    }

    private Outcome copy(Arrived mail, Mail known) {
        QuarkusTransaction.requiringNew().run(() -> {
            Mail first = mails.hold(known.id()); // a clerk may be making a report of it
            insert(mail.row(MailState.COPY, null, first.report(), null, first.id(), first.desk()), "COPY");
            handOver(mail, first.report() == null ? seal.newKey(mail.id()) : seal.key(first.report()));
        });
        return Outcome.COPY;
    }

    /** Writes down a mail of which there is only its place in the mailbox. */
    void leave(NewMail mail) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (mails.insert(mail)) {
                audit(mail, mail.reason());
            }
        });
    }

    private void hand(Arrived mail, SubjectKey report, NewMail row) {
        insert(row, row.state().name());
        handOver(mail, report);
    }

    private void insert(NewMail row, String why) {
        if (!mails.insert(row)) {
            throw new KnownException();
        }
        audit(row, why);
    }

    private void audit(NewMail row, String why) {
        audit.wrote(AuditEntry.bySystem("mail.take", "mail", row.id()).with("channel", row.channel())
                .with("outcome", row.state()).with("reason", why));
    }

    private void handOver(Arrived mail, SubjectKey to) {
        UUID raw = mail.raw().id();
        files.hand(raw, seal.key(mail.basket().subject()), to);
        mail.writing().keep();
    }
}
