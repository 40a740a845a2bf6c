package cn.lawcampaign.intake.mail.reading;

/**
 * The texts of a part. Of alternatives the plain one is taken, unless it is a stub that sends the reader to the other,
 * as "your mailer doesn't show HTML" does.
 */
final class Texts {

    /** The plain one is a stub when the other is longer by this and so many times. */
    private static final int STUB_CHARACTERS = 100;
    private static final int STUB_TIMES = 4;

    private final boolean alternatives;
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder rich = new StringBuilder();

    /** @param alternatives whether plain and rich texts say the same, rather than one after the other */
    Texts(boolean alternatives) {
        this.alternatives = alternatives;
    }

    void add(String text, boolean fromHtml) {
        StringBuilder target = alternatives && fromHtml ? rich : plain;
        if (!text.isBlank()) {
            target.append(target.isEmpty() || target.charAt(target.length() - 1) == '\n' ? "" : "\n").append(text);
        }
    }

    String chosen() {
        int shown = visible(plain);
        int other = visible(rich);
        boolean stub = shown == 0 || other > STUB_CHARACTERS && other > (long) shown * STUB_TIMES;
        return (other > 0 && stub ? rich : plain).toString();
    }

    private static int visible(CharSequence text) {
        return (int) text.chars().filter(c -> !Character.isWhitespace(c) && c != '\u00A0').count();
    }
}
