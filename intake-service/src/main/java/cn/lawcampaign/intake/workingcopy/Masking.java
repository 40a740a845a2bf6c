package cn.lawcampaign.intake.workingcopy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import cn.lawcampaign.platform.seal.LookupKey;

/**
 * Takes out of a text what points to its reporter: numbers to reach or identify a person, and what the reporter said of
 * himself. Made for one reporter, while name and contacts are at hand; they need not be read from the vault later.
 * Regulations on Letters and Visits (信访工作条例), art. 30: neither material nor circumstances of the reporter reach the
 * accused.
 */
public final class Masking {

    private final List<Own> own = new ArrayList<>();

    /** Something of the reporter's own, and what knows it again. */
    private record Own(MaskKind kind, int length, Predicate<String> same) {
    }

    private record Hit(int start, int end, MaskKind kind) {
    }

    private Masking() {
    }

    /** For a reporter of whom nothing is known. */
    public static Masking ofAnonymous() {
        return new Masking();
    }

    /**
     * @param name  the reporter's name, or null; one character alone is not looked for
     * @param phone as typed, or null
     * @param email as typed, or null
     */
    public static Masking of(String name, String phone, String email) {
        Masking masking = new Masking();
        OwnWord.of(name, phone, email).forEach(masking::lookFor);
        return masking;
    }

    /** For a reporter whose name and contacts are not at hand, only what recognises them. */
    public static Masking of(UUID report, List<OwnMark> marks, LookupKey key) {
        Masking masking = new Masking();
        marks.forEach(m -> masking.own
                .add(new Own(m.kind(), m.length(), stretch -> m.fits(report, stretch, key))));
        return masking;
    }

    /** The same, which also takes out the reporter's query code, in whatever words it comes. */
    public Masking andCode(String digits) {
        lookFor(new OwnWord(MaskKind.QUERY_CODE, digits));
        return this;
    }

    private void lookFor(OwnWord word) {
        own.add(new Own(word.kind(), word.length(), word.text()::equals));
    }

    public Masked mask(String text) {
        PlainForm plain = PlainForm.of(text);
        List<Hit> hits = new ArrayList<>();
        Look.Found found = (start, end, kind) -> hits.add(new Hit(start, end, kind));
        own.forEach(word -> Bare.of(plain, word.kind()).find(word.length(), word.kind(), word.same(), found));
        Looks.ALL.forEach(look -> look.find(plain, found));
        hits.sort(Comparator.comparingInt(Hit::start).thenComparing(Comparator.comparingInt(Hit::end).reversed()));
        return cut(text, plain, hits);
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
