package cn.lawcampaign.platform.lang;

/**
 * Texts whose runs of combining marks are short, as in Unicode's Stream-Safe Text Format (UAX #15, section 13). Putting a
 * run in order takes time by the square of its length, so that 200,000 marks would keep a thread busy for many seconds. No
 * writing needs {@value #LONGEST} marks on one character; what lies beyond is dropped, where Unicode would begin anew.
 */
public final class StreamSafe {

    static final int LONGEST = 30;

    private StreamSafe() {
    }

    /** The text itself when all of its runs are short. */
    public static String of(String text) {
        StringBuilder kept = null;
        int run = 0;
        int c;
        for (int at = 0; at < text.length(); at += Character.charCount(c)) {
            c = text.codePointAt(at);
            run = isMark(c) ? run + 1 : 0;
            if (run > LONGEST && kept == null) {
                kept = new StringBuilder(text.length()).append(text, 0, at);
            }
            if (run <= LONGEST && kept != null) {
                kept.appendCodePoint(c);
            }
        }
        return kept == null ? text : kept.toString();
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
