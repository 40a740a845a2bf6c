package cn.lawcampaign.intake.mail.taking;

import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.intake.mail.answer.Answers;
import cn.lawcampaign.intake.mail.reading.OwnMail;
import cn.lawcampaign.intake.mail.reading.ReadMail;
import cn.lawcampaign.intake.report.CheckedReport.Identity;
import cn.lawcampaign.platform.campaign.Channel;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.seal.SubjectKey;
import cn.lawcampaign.platform.security.Throttle;

/** Decides whether a mail is answered: once a report, when its sender can be and wants to be, never to
 * ourselves, and an address only so many times a day. */
@ApplicationScoped
class Acknowledging {

    private static final String PURPOSE = "answer";

    private final Answers answers;
    private final OwnMail own;
    private final Throttle throttle;

    Acknowledging(Answers answers, OwnMail own, Throttle throttle) {
        this.answers = answers;
        this.own = own;
        this.throttle = throttle;
    }

    /**
     * In the report's transaction.
     *
     * @param who the report's reporter, to whose address the answer goes
     */
    boolean answer(UUID report, SubjectKey key, Channel channel, ReadMail mail, Identity who) {
        if (!mail.answerable() || who.email().isEmpty()
                || own.addresses().contains(who.email().toLowerCase(Locale.ROOT)) || hasHadEnough(who.email())) {
            return false;
        }
        answers.enqueue(report, key, channel, mail);
        return true;
    }

    /** Two machines that answer each other must end, whatever their mails look like (RFC 3834, section 2). */
    private boolean hasHadEnough(String email) {
        try {
            throttle.takeAs(PURPOSE, email.toLowerCase(Locale.ROOT));
            return false;
        } catch (Problem enough) {
            return true;
        }
    }
}
