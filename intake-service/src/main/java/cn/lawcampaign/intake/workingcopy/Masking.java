package cn.lawcampaign.intake.workingcopy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    private final Set<String> left = new HashSet<>();

    /** A word that is looked for, and what knows it again. */
    private record Own(MaskKind kind, int length, Predicate<String> same, boolean reporters) {
    }

    private record Hit(int start, int end, MaskKind kind, boolean reporters) {
    }

    /**
     * A stretch of a text that is taken out.
     *
     * @param end       after its last character
     * @param reporters whether it is known to be the reporter's own, and not only looks like somebody's data
     */
    public record Stretch(int start, int end, MaskKind kind, boolean reporters) {
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
        return of(name, phone, email, null);
    }

    /** @param address postal, as typed, or null; also without province, city and the like */
    public static Masking of(String name, String phone, String email, String address) {
        Masking masking = new Masking();
        OwnWord.of(name, phone, email, address).forEach(masking::lookFor);
        return masking;
    }

    /** For a reporter whose name and contacts are not at hand, only what recognises them. */
    public static Masking of(UUID report, List<OwnMark> marks, LookupKey key) {
        Masking masking = new Masking();
        marks.forEach(m -> masking.own
                .add(new Own(m.kind(), m.length(), stretch -> m.fits(report, stretch, key), true)));
        return masking;
    }

    /** The same, which also takes out the reporter's query code, in whatever words it comes. */
    public Masking andCode(String digits) {
        lookFor(new OwnWord(MaskKind.QUERY_CODE, digits));
        return this;
    }

    /**
     * The same, which also takes out what a clerk found: each of these words wherever it stands, whatever its blanks and
     * its case.
     */
    public Masking andWords(Collection<String> words) {
        words.forEach(word -> lookFor(new OwnWord(MaskKind.OTHER, Bare.of(word, MaskKind.OTHER)), false));
        return this;
    }

    /** The same, which leaves in what only looks like somebody's data. What is the reporter's own is taken out all the same. */
    public Masking except(Collection<String> words) {
        words.forEach(word -> left.add(Bare.of(word, MaskKind.OTHER)));
        return this;
    }

    private void lookFor(OwnWord word) {
        lookFor(word, true);
    }

    private void lookFor(OwnWord word, boolean reporters) {
        own.add(new Own(word.kind(), word.length(), word.text()::equals, reporters));
    }

    public Masked mask(String text) {
        List<Masked.Segment> segments = new ArrayList<>();
        int shown = 0;
        for (Stretch stretch : stretches(text)) {
            if (stretch.start() > shown) {
                segments.add(new Masked.Segment(text.substring(shown, stretch.start()), null));
            }
            segments.add(new Masked.Segment(stretch.kind().mark(), stretch.kind()));
            shown = stretch.end();
        }
        if (shown < text.length()) {
            segments.add(new Masked.Segment(text.substring(shown), null));
        }
        return new Masked(segments);
    }

    /** What {@link #mask} takes out of the text, in order and apart from each other. */
    public List<Stretch> stretches(String text) {
        PlainForm plain = PlainForm.of(text);
        List<Hit> hits = new ArrayList<>();
        own.forEach(word -> Bare.of(plain, word.kind()).find(word.length(), word.kind(), word.same(),
                (start, end, kind) -> hits.add(new Hit(start, end, kind, word.reporters()))));
        List<Hit> kept = left(plain);
        Looks.ALL.forEach(look -> look.find(plain, (start, end, kind) -> {
            if (!isLeft(text.substring(plain.start(start), plain.end(end)))
                    && kept.stream().noneMatch(in -> in.start() <= start && end <= in.end())) {
                hits.add(new Hit(start, end, kind, false));
            }
        }));
        hits.sort(Comparator.comparingInt(Hit::start).thenComparing(Comparator.comparingInt(Hit::end).reversed()));
        return joined(plain, hits);
    }

    private boolean isLeft(String stretch) {
        return !left.isEmpty() && left.contains(Bare.of(stretch, MaskKind.OTHER));
    }

    /** Where words stand that are left in: what was found there may be several that ran into one stretch. */
    private List<Hit> left(PlainForm plain) {
        List<Hit> kept = new ArrayList<>();
        if (!left.isEmpty()) {
            Bare bare = Bare.of(plain, MaskKind.OTHER);
            left.forEach(word -> bare.find(word.codePointCount(0, word.length()), MaskKind.OTHER, word::equals,
                    (start, end, kind) -> kept.add(new Hit(start, end, kind, false))));
        }
        return kept;
    }

    /** What runs into each other is one, of the kind of the first. */
    private static List<Stretch> joined(PlainForm plain, List<Hit> hits) {
        List<Stretch> stretches = new ArrayList<>();
        for (Hit hit : hits) {
            Stretch next = new Stretch(plain.start(hit.start()), plain.end(hit.end()), hit.kind(), hit.reporters());
            Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            if (last != null && next.start() < last.end()) {
                stretches.set(stretches.size() - 1, new Stretch(last.start(), Math.max(last.end(), next.end()),
                        last.kind(), last.reporters() || next.reporters()));
            } else {
                stretches.add(next);
            }
        }
        return stretches;
    }
}
