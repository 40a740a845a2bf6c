package cn.lawcampaign.intake.mail.taking;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.intake.file.SealedFiles;
import cn.lawcampaign.intake.mail.Mail;
import cn.lawcampaign.intake.mail.Mails;
import cn.lawcampaign.platform.audit.Audit;
import cn.lawcampaign.platform.audit.AuditEntry;
import cn.lawcampaign.platform.seal.Seal;
import cn.lawcampaign.platform.seal.SubjectKey;
import cn.lawcampaign.platform.security.Viewer;

/** Hands a mail over to the report that a clerk has found for it. */
@ApplicationScoped
class ClerkDecisions {

    private final Mails mails;
    private final SealedFiles files;
    private final Seal seal;
    private final Audit audit;

    ClerkDecisions(Mails mails, SealedFiles files, Seal seal, Audit audit) {
        this.mails = mails;
        this.files = files;
        this.seal = seal;
        this.audit = audit;
    }

    /**
     * In the report's transaction: the original lies under the report's key from now on, and the mail's own is shredded.
     * Copies go along, for whoever must not see the report must not see them either.
     *
     * @param supplement what was added, or null for a report of its own
     * @throws KnownException when it was decided otherwise meanwhile
     */
    void hand(Mail mail, UUID report, UUID supplement, SubjectKey key, Viewer clerk) {
        if (!mails.file(mail.id(), report, supplement, clerk)) {
            throw new KnownException();
        }
        handOver(mail, key);
        for (Mail copy : mails.copiesOf(mail.id())) {
            mails.follow(copy, report);
            handOver(copy, key);
        }
        audit.wrote(AuditEntry.by(clerk, supplement == null ? "mail.file" : "mail.add", "mail", mail.id())
                .with("report", report));
    }

    private void handOver(Mail mail, SubjectKey key) {
        if (mail.raw() != null) {
            files.hand(mail.raw(), seal.key(mail.id()), key);
            seal.shred(mail.id());
        }
    }
}
