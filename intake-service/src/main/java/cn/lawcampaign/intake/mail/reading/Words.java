package cn.lawcampaign.intake.mail.reading;

import java.util.regex.Pattern;

import cn.lawcampaign.platform.lang.Typed;

/** Makes a mail's text one that can be kept and shown. */
final class Words {

    /** Direction marks and overrides, which make a name look like another; zero-width characters. */
    private static final Pattern INVISIBLE = Pattern
            .compile("[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]");

    /** Marks above and below one letter; more make NFC slow and are in no language (UAX #15, stream-safe format). */
    private static final int MARKS = 30;

    private Words() {
    }

    /** A text of several lines, without blanks at the ends of its lines. */
    static String text(String read) {
        StringBuilder kept = new StringBuilder(read.length());
        int marks = 0;
        for (int i = 0; i < read.length(); i += Character.charCount(read.codePointAt(i))) {
            int c = read.codePointAt(i);
            marks = isMark(c) ? marks + 1 : 0;
            if (marks <= MARKS) {
                keep(c, kept);
            }
        }
        return Typed.clean(kept.toString()).replaceAll("(?<![ \\t\\u3000])[ \\t\\u3000]++\\n", "\n")
                .replaceAll("\\n{4,}", "\n\n\n");
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static void keep(int c, StringBuilder kept) {
        if (c == '\u00A0') {
            kept.append(' ');
        } else if (c == 0xFFFD || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            kept.append(MailCharset.UNREAD);
        } else if (c == '\n' || c == '\r' || c == '\t' || !Character.isISOControl(c) && c != 0xFEFF) {
            kept.appendCodePoint(c);
        } else if (c == '\f' || c == 0x85) {
            kept.append('\n');
        }
    }

    /** One line, without what can't be seen. */
    static String line(String read, int most) {
        String line = INVISIBLE.matcher(text(read)).replaceAll("").replaceAll("\\s+", " ").strip();
        return cut(line, most);
    }

    /** At most so many characters as a person counts them. */
    static String cut(String text, int most) {
        return Typed.length(text) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most));
    }

    /**
     * Whether most likely no text was meant: too many of its characters are none.
     *
     * @param lost characters that could not be read
     */
    static boolean isSoup(String read, int lost) {
        long none = lost + read.chars().filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f'
                || c == 0x7F || c == 0xFFFD).count();
        return none > 4 && none * 8 > read.length();
    }
}
