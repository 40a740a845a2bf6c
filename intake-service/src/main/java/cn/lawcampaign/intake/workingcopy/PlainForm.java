package cn.lawcampaign.intake.workingcopy;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as a pattern should see it: full-width letters and digits made plain (NFKC, character by character), invisible
 * characters left out. Knows where each of its characters came from, so that a hit is cut out of the text as typed, and
 * never in the middle of a surrogate pair.
 */
final class PlainForm {

    /** Zero-width space and joiners, soft hyphen, word joiner, byte order mark, direction marks. */
    private static final String INVISIBLE = "\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF\u202A\u202B\u202C\u202D\u202E";
    /** What is longer made plain holds no digit: whole phrases in one Arabic character, to make a text long. */
    private static final int LONGEST = 4;
    /** As written, as on a bank note, and as said on the phone; ten each, from 0 to 9. */
    private static final String NUMERALS = "零一二三四五六七八九" + "〇壹贰叁肆伍陆柒捌玖" + "○幺貳參两伍陸拐捌勾" + "洞壹两叄肆伍陆柒捌玖";

    private final String text;
    private final String digits;
    private final int[] from;

    private PlainForm(String text, int[] from) {
        this.text = text;
        this.from = from;
        StringBuilder read = new StringBuilder(text);
        for (int i = 0; i < read.length(); i++) {
            int value = NUMERALS.indexOf(read.charAt(i));
            if (value >= 0) {
                read.setCharAt(i, (char) ('0' + value % 10));
            }
        }
        this.digits = read.toString();
    }

    static PlainForm of(String typed) {
        StringBuilder plain = new StringBuilder(typed.length());
        int[] from = new int[typed.length() + 1];
        int next;
        for (int i = 0; i < typed.length(); i = next) {
            int c = typed.codePointAt(i);
            next = i + Character.charCount(c);
            if (INVISIBLE.indexOf(c) < 0) {
                String form = plain(Character.toString(c));
                from = room(from, plain.length() + form.length() + 1);
                for (int k = 0; k < form.length(); k++) {
                    from[plain.length() + k] = i;
                }
                plain.append(form);
            }
        }
        from[plain.length()] = typed.length();
        return new PlainForm(plain.toString(), from);
    }

    private static String plain(String character) {
        String form = character.charAt(0) < 0x80 ? character : Normalizer.normalize(character, Normalizer.Form.NFKC);
        return form.length() > LONGEST ? character : form;
    }

    private static int[] room(int[] from, int needed) {
        return needed <= from.length ? from : Arrays.copyOf(from, Math.max(needed, from.length * 2));
    }

    String text() {
        return text;
    }

    /** The same with spoken and written Chinese digits as 0 to 9; places stay the same. */
    String digits() {
        return digits;
    }

    boolean hasChineseDigits() {
        return !text.equals(digits);
    }

    /** Whether a Chinese digit stands in the stretch. */
    boolean isChinese(int start, int end) {
        return !text.regionMatches(start, digits, start, end - start);
    }

    /** Where a character of the plain form starts in the text as typed. */
    int start(int index) {
        return from[index];
    }

    /** Where a stretch that ends before {@code end} ends in the text as typed. */
    int end(int end) {
        // Several plain characters may come from one typed character: then the whole of it goes.
        int last = from[end - 1];
        int i = end;
        while (i < text.length() && from[i] == last) {
            i++;
        }
        return from[i];
    }
}
