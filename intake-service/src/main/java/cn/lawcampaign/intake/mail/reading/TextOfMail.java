package cn.lawcampaign.intake.mail.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a report takes from a mail.
 *
 * @param title     at most {@value #TITLE} characters: the subject, else the first sentence; null when there is neither
 * @param narrative the sender's own words, then the mails that were forwarded; the subject when there are none; ""
 *                  when the mail has only files
 * @param removed   what was quoted or signed, kept apart so that nothing is lost; "" when nothing was
 */
public record TextOfMail(String title, String narrative, String removed) {

    public static final int TITLE = 100;

    private static final Pattern PREFIX = Pattern.compile(
            "(?i)\\s{0,5}(?:(re|aw|回复|回覆|答复|答覆)|fwd?|fw|转发|轉寄|轉發)(?:\\[\\d{1,3}\\]|\\(\\d{1,3}\\)|（\\d{1,3}）)?\\s?[:：]");
    private static final Pattern NO_SUBJECT = Pattern
            .compile("(?i)[(（<\\[]?\\s?(?:无主题|無主題|no subject|没有主题|untitled|none)\\s?[)）>\\]]?");
    private static final Pattern GREETING = Pattern.compile("(?:尊敬的|敬爱的|各位|你好|您好|领导).{0,20}|.{0,10}(?:你好|您好).{0,3}");
    private static final Pattern SENTENCE_END = Pattern.compile("[。！？!?；;]");

    public static TextOfMail of(ReadMail mail) {
        String subject = subject(mail.subject());
        Quoted own = isForward(mail.subject())
                ? Quoted.forwarding(mail.body(), !mail.forwarded().isEmpty())
                : Quoted.strip(mail.body());
        List<String> texts = new ArrayList<>();
        texts.add(own.kept());
        texts.addAll(mail.forwarded());
        texts.removeIf(String::isBlank);
        String narrative = texts.isEmpty() ? subject : String.join("\n\n", texts);
        return new TextOfMail(subject.isEmpty() ? firstSentence(narrative) : shorten(subject), narrative,
                own.removed());
    }

    /** Without the marks of answers and forwards; "" when it says only that there is none. */
    private static String subject(String written) {
        String subject = written;
        for (Matcher prefix = PREFIX.matcher(subject); prefix.lookingAt(); prefix = PREFIX.matcher(subject)) {
            subject = subject.substring(prefix.end()).strip();
        }
        return NO_SUBJECT.matcher(subject).matches() ? "" : subject;
    }

    /** Whether the last one who handled the mail forwarded it, rather than answered it. */
    private static boolean isForward(String subject) {
        Matcher prefix = PREFIX.matcher(subject);
        return prefix.lookingAt() && prefix.group(1) == null;
    }

    private static String firstSentence(String text) {
        return text.lines().map(String::strip).filter(l -> !l.isEmpty() && !GREETING.matcher(l).matches())
                .findFirst().or(() -> text.lines().map(String::strip).filter(l -> !l.isEmpty()).findFirst())
                .map(line -> SENTENCE_END.split(line, 2)[0].strip()).filter(s -> !s.isEmpty())
                .map(TextOfMail::shorten).orElse(null);
    }

    private static String shorten(String title) {
        String cut = Words.cut(title, TITLE);
        return cut.equals(title) ? title : Words.cut(title, TITLE - 1) + "…";
    }

    @Override
    public String toString() {
        return "TextOfMail";
    }
}
