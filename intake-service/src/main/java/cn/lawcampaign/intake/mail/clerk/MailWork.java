package cn.lawcampaign.intake.mail.clerk;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.intake.desk.DeskLine;
import cn.lawcampaign.intake.desk.DeskWork;
import cn.lawcampaign.platform.lang.Text;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Viewer;

/** Mails on a clerk's start page: what came today, and what could not become a report by itself. */
@ApplicationScoped
class MailWork implements DeskWork {

    private static final int NEW = 10;
    private static final int PARKED = 20;

    private final OwnMails mails;

    MailWork(OwnMails mails) {
        this.mails = mails;
    }

    @Override
    public List<DeskLine> of(Viewer person) {
        if (!person.has(Roles.CLERK)) {
            return List.of();
        }
        OwnMails.Waiting waiting = mails.waiting(person);
        return List.of(
                new DeskLine(NEW, Text.of("今日新邮件", "Mails of today"), waiting.today(), null, "/desk/mail?tab=all",
                        Text.of("今天还没有邮件登记为举报。邮件由系统自动收取。",
                                "No mail has become a report today. Mails are fetched by themselves."),
                        null),
                new DeskLine(PARKED, Text.of("待处理邮件", "Mails to look at"), waiting.parked(), waiting.parkedSince(),
                        "/desk/mail", Text.of("没有待处理的邮件。系统读不了的邮件会留在这里。",
                                "Nothing waits. Mails that can't be read by themselves stay here."),
                        null));
    }
}
