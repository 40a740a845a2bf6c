package cn.lawcampaign.intake.mail.taking;

import java.util.EnumSet;
import java.util.Set;

import cn.lawcampaign.intake.mail.answer.Answers;
import cn.lawcampaign.intake.mail.answer.ReplyToken;
import cn.lawcampaign.intake.mail.reading.Omission;
import cn.lawcampaign.intake.mail.reading.ReadMail;
import cn.lawcampaign.intake.mail.reading.TextOfMail;
import cn.lawcampaign.intake.report.ReportChecks;
import cn.lawcampaign.platform.lang.Typed;

/**
 * The words of a mail as its report or supplement has them.
 *
 * @param title     never empty
 * @param narrative never empty, at most {@value ReportChecks#NARRATIVE} characters
 * @param whole     all of the text where the narrative was cut, else null
 */
public record MailText(String title, String narrative, String whole) {

    private static final String NO_TITLE = "（邮件无标题）";
    private static final String ONLY_FILES = "（邮件无正文，内容在附件里）";
    private static final String CUT = "\n\n〔正文过长，此处到此为止，全文另存为附件〕";
    private static final String OMITTED = "\n\n〔邮件有部分内容系统未能读出，可请受理人员查看原件〕";
    /** Of these the text says nothing by itself. */
    private static final Set<Omission> NAMED = EnumSet.complementOf(
            EnumSet.of(Omission.CHARACTERS, Omission.STRUCTURE));

    public static MailText of(ReadMail mail) {
        TextOfMail text = TextOfMail.of(mail);
        String words = text.narrative().equals(Answers.SUBJECT) ? "" : text.narrative();
        String own = Typed.clean(ReplyToken.without(words));
        String title = text.title() == null ? NO_TITLE : Typed.clean(ReplyToken.without(text.title()));
        String note = mail.omitted().stream().anyMatch(NAMED::contains) ? OMITTED : "";
        if (own.isEmpty()) {
            return new MailText(title, ONLY_FILES + note, null);
        }
        int room = ReportChecks.NARRATIVE - Typed.length(note);
        if (Typed.length(own) <= room) {
            return new MailText(title, own + note, null);
        }
        int end = own.offsetByCodePoints(0, room - Typed.length(CUT));
        return new MailText(title, own.substring(0, end) + CUT + note, own);
    }

    @Override
    public String toString() {
        return "MailText";
    }
}
