package cn.lawcampaign.intake.workingcopy;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How one sort of personal data looks in a text. What the pattern's group {@code x} holds is taken out, or all of the hit
 * where it has no group. Looks lean to taking out too much rather than too little, but leave the facts of a case alone:
 * plates, amounts, dates, article and document numbers. Every repetition is bounded, so that no text makes a look slow.
 */
final class Look {

    /** No digit stands before, none after. */
    static final String BEGIN = "(?<!\\d)";
    static final String END = "(?!\\d)";
    /** Neither a digit nor a letter stands after. */
    static final String END_OF_CODE = "(?![\\dA-Za-z])";
    /** What people put between digits. */
    static final String GAP = "[ \\t\\-\u2010-\u2015\u00B7\u2022\u30FB\u2027./_]{0,3}";
    /** A further digit. */
    static final String MORE = "(?:" + GAP + "\\d)";
    /** What stands between a word such as telephone and what it announces. */
    static final String LINK = "[:=是为叫\"'“”‘「『(\\[【<\\s\\-]{0,4}";

    private static final String GROUP = "(?<x>";

    private final MaskKind kind;
    private final Pattern written;
    private final Pattern spoken;
    private final Predicate<String> accepted;
    private final boolean grouped;

    private Look(MaskKind kind, Pattern written, Pattern spoken, Predicate<String> accepted) {
        this.kind = kind;
        this.written = written;
        this.spoken = spoken;
        this.accepted = accepted;
        this.grouped = written.pattern().contains(GROUP);
    }

    /** Told where something stands: first character and the one after the last. */
    @FunctionalInterface
    interface Found {
        void at(int start, int end, MaskKind kind);
    }

    static Look of(MaskKind kind, String pattern) {
        return new Look(kind, compile(pattern), null, hit -> true);
    }

    /**
     * A number, which people also write in Chinese digits. So written it may run on into the next word (…零一一直), hence
     * has no edges.
     */
    static Look number(MaskKind kind, String pattern) {
        return number(kind, pattern, hit -> true);
    }

    /** @param accepted whether the hit, with its gaps, is what it looks like */
    static Look number(MaskKind kind, String pattern, Predicate<String> accepted) {
        String edgeless = pattern.replace(BEGIN, "").replace(END_OF_CODE, "").replace(END, "");
        return new Look(kind, compile(pattern), compile(edgeless), accepted);
    }

    private static Pattern compile(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    void find(PlainForm text, Found found) {
        find(written, text.text(), text, false, found);
        if (spoken != null && text.hasChineseDigits()) {
            find(spoken, text.digits(), text, true, found);
        }
    }

    private void find(Pattern pattern, String seen, PlainForm text, boolean chineseOnly, Found found) {
        Matcher hit = pattern.matcher(seen);
        for (int from = 0; from <= seen.length() && hit.find(from);) {
            int start = grouped ? hit.start("x") : hit.start();
            int end = grouped ? hit.end("x") : hit.end();
            boolean good = accepted.test(seen.substring(start, end)) && (!chineseOnly || text.isChinese(start, end));
            if (good) {
                found.at(start, end, kind);
            }
            from = good ? Math.max(end, hit.start() + 1) : hit.start() + 1;
        }
    }

    @Override
    public String toString() {
        return kind + " " + written;
    }
}
