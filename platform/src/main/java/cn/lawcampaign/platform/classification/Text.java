package cn.lawcampaign.platform.classification;

import java.text.Normalizer;

/** A text made comparable: NFKC (full-width to half-width), lower case, without white space and control characters. */
final class Text {

    private Text() {
    }

    static int[] codePoints(String text) {
        return Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKC).codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !ignorable(c))
                .map(Character::toLowerCase).toArray();
    }

    static String of(String term) {
        int[] codePoints = codePoints(term);
        return new String(codePoints, 0, codePoints.length);
    }

    /** Zero-width marks and lone surrogates too, which would otherwise split a term unseen. */
    private static boolean ignorable(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }
}
