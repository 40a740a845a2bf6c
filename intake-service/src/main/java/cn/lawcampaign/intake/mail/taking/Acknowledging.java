package cn.lawcampaign.intake.mail.taking;

import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.intake.mail.answer.Answers;
import cn.lawcampaign.intake.mail.reading.OwnMail;
import cn.lawcampaign.intake.mail.reading.ReadMail;
import cn.lawcampaign.intake.report.CheckedReport.Identity;
import cn.lawcampaign.platform.campaign.Channel;
import cn.lawcampaign.platform.seal.SubjectKey;

/** Decides whether a mail is answered: once a report, when its sender can be and wants to be, and never to ourselves. */
@ApplicationScoped
class Acknowledging {

    private final Answers answers;
    private final OwnMail own;

    Acknowledging(Answers answers, OwnMail own) {
        this.answers = answers;
        this.own = own;
    }

    /**
     * In the report's transaction.
     *
     * @param who the report's reporter, to whose address the answer goes
     */
    boolean answer(UUID report, SubjectKey key, Channel channel, ReadMail mail, Identity who) {
        if (!mail.answerable() || who.email().isEmpty()
                || own.addresses().contains(who.email().toLowerCase(Locale.ROOT))) {
            return false;
        }
        answers.enqueue(report, key, channel, mail);
        return true;
    }
}
