package cn.lawcampaign.intake.workingcopy;

import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** A text with only the characters that count when one kind of own word is looked for in it; knows where each stood. */
final class Bare {

    private static final IntPredicate SPACE = c -> Character.isWhitespace(c) || Character.isSpaceChar(c);
    /** Middle dots, bullets, full stops and hyphens of names that were foreign once. */
    private static final IntPredicate IN_NAMES = SPACE
            .or(c -> "\u00B7\u2022\u30FB\u2027\u2219\u22C5.-\u2010\u2011\u2012\u2013\u2014'\u2019".indexOf(c) >= 0);
    private static final IntPredicate IN_NUMBERS = SPACE
            .or(c -> "-\u2010\u2011\u2012\u2013\u2014\u2015/.\u00B7\u2022\u30FB、,()_|~+".indexOf(c) >= 0);

    private static final IntPredicate IN_ADDRESSES = SPACE.or(c -> ",、-\u2010\u2013\u2014".indexOf(c) >= 0);
    /** An address has one of these, so that stretches without can be passed over. */
    private static final String OF_ADDRESSES = "路街道巷弄号村屯组社镇乡楼栋幢座室户苑园院";

    private final PlainForm text;
    private final int[] characters;
    private final int[] starts;
    private int count;

    private Bare(PlainForm text, MaskKind kind) {
        this.text = text;
        String seen = text.text();
        characters = new int[seen.length()];
        starts = new int[seen.length()];
        String read = isNumber(kind) ? text.digits() : seen;
        IntPredicate gap = gap(kind);
        int c;
        for (int at = 0; at < read.length(); at += Character.charCount(c)) {
            c = read.codePointAt(at);
            if (!gap.test(c)) {
                characters[count] = Character.toLowerCase(c);
                starts[count++] = at;
            }
        }
    }

    static Bare of(PlainForm text, MaskKind kind) {
        return new Bare(text, kind);
    }

    /** The characters that count of a word as typed, or of null. */
    static String of(String typed, MaskKind kind) {
        Bare bare = new Bare(PlainForm.of(typed == null ? "" : typed), kind);
        return new String(bare.characters, 0, bare.count);
    }

    private static IntPredicate gap(MaskKind kind) {
        return switch (kind) {
            case PHONE, QUERY_CODE -> IN_NUMBERS;
            case NAME -> IN_NAMES;
            case ADDRESS -> IN_ADDRESSES;
            default -> SPACE;
        };
    }

    static boolean looksLikeAnAddress(String stretch) {
        return stretch.chars().anyMatch(c -> OF_ADDRESSES.indexOf(c) >= 0);
    }

    private static boolean isNumber(MaskKind kind) {
        return kind == MaskKind.PHONE || kind == MaskKind.QUERY_CODE;
    }

    /** Looks at every stretch of so many characters. */
    void find(int length, MaskKind kind, Predicate<String> same, Look.Found found) {
        for (int i = 0; i + length <= count; i++) {
            String stretch = new String(characters, i, length);
            if (isPossible(stretch, kind) && same.test(stretch)) {
                int last = starts[i + length - 1];
                int end = last + Character.charCount(text.text().codePointAt(last));
                if (standsAlone(stretch, starts[i], end)) {
                    found.at(starts[i], end, kind);
                }
            }
        }
    }

    /** Spares the hash of what can't be it. */
    private static boolean isPossible(String stretch, MaskKind kind) {
        return switch (kind) {
            case PHONE, QUERY_CODE -> stretch.chars().allMatch(c -> c >= '0' && c <= '9');
            case EMAIL -> stretch.indexOf('@') >= 0;
            case ADDRESS -> looksLikeAnAddress(stretch);
            default -> true;
        };
    }

    /** A word in Latin letters or digits is no part of a longer one. */
    private boolean standsAlone(String stretch, int start, int end) {
        String seen = text.text();
        return stretch.chars().anyMatch(c -> c >= 0x250)
                || !(start > 0 && isLatin(seen.charAt(start - 1)) || end < seen.length() && isLatin(seen.charAt(end)));
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }
}
