package cn.lawcampaign.intake.mail.taking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import cn.lawcampaign.intake.mail.answer.Answers;
import cn.lawcampaign.intake.mail.reading.MailAddress;
import cn.lawcampaign.intake.mail.reading.Omission;
import cn.lawcampaign.intake.mail.reading.ReadMail;
import cn.lawcampaign.intake.mail.reading.Verdict;
import cn.lawcampaign.intake.report.CheckedReport.Identity;
import cn.lawcampaign.intake.report.IdentityMode;
import cn.lawcampaign.intake.report.Plates;
import cn.lawcampaign.intake.report.ReportChecks;
import cn.lawcampaign.platform.lang.Typed;

class MailTextTest {

    private static final MailAddress FROM = new MailAddress("lixm@mail.example", "李小明");

    @Test
    void isTheSendersOwnWords() {
        MailText text = MailText.of(mail("扣车不给手续", "五月四日被扣车。\n\n-- \n李小明", Set.of()));
        assertEquals(new MailText("扣车不给手续", "五月四日被扣车。", null), text);
    }

    @Test
    void saysThatThereAreOnlyFiles() {
        assertEquals("（邮件无正文，内容在附件里）", MailText.of(mail("", "", Set.of())).narrative());
        assertEquals("（邮件无标题）", MailText.of(mail("", "", Set.of())).title());
        assertEquals("（邮件无正文，内容在附件里）", MailText.of(mail("回复：" + Answers.SUBJECT, "", Set.of())).narrative());
    }

    @Test
    void isCutWithANoteAndKeptWhole() {
        String body = "𠮷".repeat(ReportChecks.NARRATIVE + 1);
        MailText text = MailText.of(mail("长", body, Set.of(Omission.ATTACHMENTS)));
        assertEquals(ReportChecks.NARRATIVE, Typed.length(text.narrative()));
        assertTrue(text.narrative().contains("全文另存为附件") && text.narrative().contains("未能读出"));
        assertEquals(body, text.whole());
        assertNull(MailText.of(mail("长", "𠮷".repeat(ReportChecks.NARRATIVE), Set.of())).whole());
    }

    @Test
    void givesNoReplyTokenOn() {
        MailText text = MailText.of(mail("问", "见 [ABCDEFGHIJKLMNOPQRSTUVWX23] 补充", Set.of()));
        assertFalse(text.narrative().contains("ABCDEF"), text.narrative());
    }

    @Test
    void theSenderIsWhereverAnswersGo() {
        assertEquals(new Identity(IdentityMode.CONFIDENTIAL, "李小明", "", "lixm@mail.example", ""),
                ReportOfMail.sender(mail("", "", Set.of())));
        ReadMail other = new ReadMail(Verdict.READABLE, FROM, new MailAddress("b@mail.example", ""), true, "", null,
                null,
                null, List.of(), "", List.of(), List.of(), Set.of());
        assertEquals(new Identity(IdentityMode.CONFIDENTIAL, "李小明", "", "b@mail.example", ""),
                ReportOfMail.sender(other));
        ReadMail nobody = new ReadMail(Verdict.READABLE, null, null, false, "", null, null, null, List.of(), "",
                List.of(), List.of(), Set.of());
        assertEquals(Identity.ANONYMOUS, ReportOfMail.sender(nobody));
    }

    @Test
    void findsPlatesInAText() {
        assertEquals(List.of("吉D00000", "吉AD12345", "吉D1234警"),
                Plates.in("吉D00000、吉A·D12345 和吉d1234警，车型川Amazon，吉D00000，电话 13800000000"));
    }

    private static ReadMail mail(String subject, String body, Set<Omission> omitted) {
        return new ReadMail(Verdict.READABLE, FROM, null, true, subject, null, null, null, List.of(), body, List.of(),
                List.of(), omitted);
    }
}
