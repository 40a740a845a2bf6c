package cn.lawcampaign.platform.seal;

/** Digits as people type or paste them: grouped by spaces or hyphens, or full-width from a Chinese keyboard. */
public final class TypedDigits {

    private static final int LONGEST = 200;
    /** ASCII hyphen, hyphen, non-breaking hyphen, en dash, em dash, full-width hyphen. */
    private static final String HYPHENS = "-\u2010\u2011\u2013\u2014\uFF0D";

    private TypedDigits() {
    }

    /** @return ASCII digits only; empty when there is anything else in it, or far too much of it; null counts as empty */
    public static String of(String typed) {
        if (typed == null || typed.length() > LONGEST) {
            return "";
        }
        StringBuilder digits = new StringBuilder(typed.length());
        for (char c : typed.toCharArray()) {
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (c >= '\uFF10' && c <= '\uFF19') {
                digits.append((char) (c - '\uFF10' + '0'));
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && HYPHENS.indexOf(c) < 0) {
                return "";
            }
        }
        return digits.toString();
    }
}
