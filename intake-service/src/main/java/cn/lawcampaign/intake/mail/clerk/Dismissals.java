package cn.lawcampaign.intake.mail.clerk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import cn.lawcampaign.intake.mail.Mail;
import cn.lawcampaign.intake.mail.Mails;
import cn.lawcampaign.platform.audit.Audit;
import cn.lawcampaign.platform.audit.AuditEntry;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.Violation;
import cn.lawcampaign.platform.security.CurrentViewer;

/** A clerk finds that a mail is nothing, or takes that back: its original stays as long as any. */
@ApplicationScoped
class Dismissals {

    private final Mails mails;
    private final CurrentViewer viewer;
    private final Audit audit;

    Dismissals(Mails mails, CurrentViewer viewer, Audit audit) {
        this.mails = mails;
        this.viewer = viewer;
        this.audit = audit;
    }

    /** @throws Problem 400 without a reason, 409 when it was decided otherwise meanwhile */
    @Transactional
    void dismiss(Mail mail, String why) {
        if (!Reasons.isOffered(why)) {
            throw Problem.invalid(Violation.of("why", "请选择原因", "Choose a reason"));
        }
        if (!mails.dismiss(mail.id(), why, viewer.get())) {
            throw Problem.conflict();
        }
        audit.wrote(AuditEntry.by(viewer.get(), "mail.dismiss", "mail", mail.id()).with("reason", why));
    }

    /** @throws Problem 409 when it is not dismissed */
    @Transactional
    void restore(Mail mail) {
        if (!mails.restore(mail.id())) {
            throw Problem.conflict();
        }
        audit.wrote(AuditEntry.by(viewer.get(), "mail.restore", "mail", mail.id()));
    }
}
