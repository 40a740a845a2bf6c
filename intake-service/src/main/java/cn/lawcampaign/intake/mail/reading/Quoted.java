package cn.lawcampaign.intake.mail.reading;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A text without what its mailer put into it: the mail it answers, signatures, "sent from my telephone". Forwarded mails
 * are what the sender wants to show, and stay.
 *
 * @param kept    the sender's own words; all of the text when nothing else would be left
 * @param removed what was taken out, in its order; "" when nothing was
 */
public record Quoted(String kept, String removed) {

    /** A longer signature is one no more, but text below a line. */
    private static final int SIGNATURE = 8;
    private static final int DEVICES = 3;

    public static Quoted strip(String text) {
        String[] lines = text.split("\n", -1);
        boolean[] out = new boolean[lines.length];
        quotes(lines, out);
        signature(lines, out);
        devices(lines, out);
        String kept = join(lines, out, false);
        return kept.isEmpty() ? new Quoted(text, "") : new Quoted(kept, join(lines, out, true));
    }

    /**
     * Takes from a forward only what its mailer put below the forwarder's own words: below the mail that is forwarded, such
     * lines are that one's.
     *
     * @param apart whether that mail is elsewhere, so that the whole text is the forwarder's
     */
    static Quoted forwarding(String text, boolean apart) {
        String[] lines = text.split("\n", -1);
        int at = IntStream.range(0, lines.length)
                .filter(i -> QuoteMarks.isForward(lines[i]) || QuoteMarks.isBlock(lines, i)).map(i -> line(lines, i))
                .findFirst().orElse(apart ? lines.length : 0);
        boolean[] out = new boolean[at];
        String[] above = Arrays.copyOf(lines, at);
        signature(above, out);
        devices(above, out);
        String removed = join(above, out, true);
        out = Arrays.copyOf(out, lines.length);
        return removed.isEmpty() ? new Quoted(text, "") : new Quoted(join(lines, out, false), removed);
    }

    private static void quotes(String[] lines, boolean[] out) {
        for (int i = 0; i < lines.length && !QuoteMarks.isForward(lines[i]); i++) {
            int says = QuoteMarks.says(lines, i);
            boolean answered = says > 0 && isAnswered(lines, i, says);
            if (QuoteMarks.isBlock(lines, i) || answered && !isMarked(lines, i + says)) {
                Arrays.fill(out, line(lines, i), lines.length, true);
                return;
            }
            if (answered) {
                Arrays.fill(out, i, i + says, true);
                i += says - 1;
            }
            out[i] |= QuoteMarks.isQuoted(lines[i]);
        }
    }

    /** With marks below it or an address in it; a person may write 写道 too. */
    private static boolean isAnswered(String[] lines, int at, int says) {
        return isMarked(lines, at + says) || lines[at].contains("@") || says > 1 && lines[at + 1].contains("@");
    }

    private static boolean isMarked(String[] lines, int from) {
        int at = from;
        while (at < lines.length && at < from + 3 && lines[at].isBlank()) {
            at++;
        }
        return at < lines.length && QuoteMarks.isQuoted(lines[at]);
    }

    /** Where a block begins: with a rule above its head. */
    private static int line(String[] lines, int at) {
        int above = at - 1;
        while (above > 0 && lines[above].isBlank()) {
            above--;
        }
        return above > 0 && lines[above].strip().matches("[-_—]{5,100}") ? above : at;
    }

    private static void signature(String[] lines, boolean[] out) {
        int below = 0;
        for (int i = lines.length - 1; i >= 0 && below <= SIGNATURE; i--) {
            if (!out[i] && QuoteMarks.isSignature(lines[i])) {
                IntStream.range(i, lines.length).forEach(j -> out[j] = true);
                return;
            }
            below += out[i] || lines[i].isBlank() ? 0 : 1;
        }
    }

    private static void devices(String[] lines, boolean[] out) {
        int found = 0;
        for (int i = lines.length - 1; i >= 0 && found < DEVICES; i--) {
            if (out[i] || lines[i].isBlank()) {
                continue;
            }
            if (!QuoteMarks.isDevice(lines[i])) {
                return;
            }
            out[i] = true;
            found++;
        }
    }

    private static String join(String[] lines, boolean[] out, boolean removed) {
        return IntStream.range(0, lines.length).filter(i -> out[i] == removed).mapToObj(i -> lines[i])
                .collect(Collectors.joining("\n")).strip();
    }

    @Override
    public String toString() {
        return "Quoted";
    }
}
