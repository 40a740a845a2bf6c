package cn.lawcampaign.intake.workingcopy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a text what points to its reporter: numbers to reach or identify a person, and what the reporter said of
 * himself. Made for one reporter, while name and contacts are at hand; they need not be read from the vault later.
 * Regulations on Letters and Visits (信访工作条例), art. 30: neither material nor circumstances of the reporter reach the
 * accused.
 */
public final class Masking {

    private static final Pattern SPOKEN_MOBILE = Pattern.compile("1[ \\-]{0,2}[3-9](?:[ \\-]{0,2}\\d){9}");

    private final List<OwnWord> own = new ArrayList<>();
    private NameMark name = NameMark.NONE;

    private record OwnWord(MaskKind kind, Pattern pattern) {
    }

    private record Hit(int start, int end, MaskKind kind) {
    }

    private Masking() {
    }

    /** For a reporter of whom nothing is known. */
    public static Masking ofAnonymous() {
        return new Masking();
    }

    /** For a reporter whose name is not at hand, only what recognises it. */
    public static Masking of(NameMark name) {
        Masking masking = new Masking();
        masking.name = name;
        return masking;
    }

    /**
     * @param name  the reporter's name, or null; one character alone is not looked for
     * @param phone as typed, or null
     * @param email as typed, or null
     */
    public static Masking of(String name, String phone, String email) {
        Masking masking = new Masking();
        masking.lookFor(MaskKind.NAME, letters(name), 2, "[\\s·•.]{0,2}");
        masking.lookFor(MaskKind.PHONE, digits(phone), 5, "[\\s\\-]{0,2}");
        masking.lookFor(MaskKind.EMAIL, letters(email), 3, "\\s?");
        return masking;
    }

    static String letters(String typed) {
        return typed == null ? "" : PlainForm.of(typed).text().replaceAll("\\s", "");
    }

    private static String digits(String typed) {
        return typed == null ? "" : PlainForm.of(typed).text().replaceAll("\\D", "");
    }

    private void lookFor(MaskKind kind, String word, int shortest, String gap) {
        if (word.codePointCount(0, word.length()) < shortest) {
            return;
        }
        List<String> parts = word.codePoints().mapToObj(c -> Pattern.quote(Character.toString(c))).toList();
        boolean latin = word.codePoints().allMatch(c -> c < 0x250);
        String edge = latin ? "(?<![A-Za-z0-9])%s(?![A-Za-z0-9])" : "%s";
        own.add(new OwnWord(kind, Pattern.compile(edge.formatted(String.join(gap, parts)),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
    }

    public Masked mask(String text) {
        PlainForm plain = PlainForm.of(text);
        List<Hit> hits = new ArrayList<>();
        for (OwnWord word : own) {
            word.pattern().matcher(plain.text()).results()
                    .forEach(r -> hits.add(new Hit(r.start(), r.end(), word.kind())));
        }
        for (MaskPattern look : MaskPattern.values()) {
            look.pattern.matcher(plain.text()).results().filter(look::accepts)
                    .forEach(r -> hits.add(new Hit(look.start(r), look.end(r), look.kind)));
        }
        findSpoken(plain, hits);
        name.find(plain.text(), (start, end) -> hits.add(new Hit(start, end, MaskKind.NAME)));
        hits.sort(Comparator.comparingInt(Hit::start).thenComparing(Comparator.comparingInt(Hit::end).reversed()));
        return cut(text, plain, hits);
    }

    /** Mobile numbers in Chinese digits. Such a run of eleven is nothing else, so it needs no edges. */
    private static void findSpoken(PlainForm plain, List<Hit> hits) {
        Matcher spoken = SPOKEN_MOBILE.matcher(plain.withChineseDigits());
        while (spoken.find()) {
            boolean chinese = plain.text().substring(spoken.start(), spoken.end()).codePoints().anyMatch(c -> c > 0x7F);
            if (chinese) {
                hits.add(new Hit(spoken.start(), spoken.end(), MaskKind.PHONE));
            }
        }
    }

    private static Masked cut(String text, PlainForm plain, List<Hit> hits) {
        List<Masked.Segment> segments = new ArrayList<>();
        int shown = 0;
        for (Hit hit : hits) {
            int start = plain.start(hit.start());
            int end = plain.end(hit.end());
            if (start < shown && end <= shown) {
                continue; // inside one that is out already
            }
            if (start > shown) {
                segments.add(new Masked.Segment(text.substring(shown, start), null));
            }
            if (start >= shown) {
                segments.add(new Masked.Segment(hit.kind().mark(), hit.kind()));
            }
            shown = Math.max(shown, end);
        }
        if (shown < text.length()) {
            segments.add(new Masked.Segment(text.substring(shown), null));
        }
        return new Masked(segments);
    }
}
