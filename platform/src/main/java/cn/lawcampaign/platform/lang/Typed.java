package cn.lawcampaign.platform.lang;

import java.text.Normalizer;
import java.util.Optional;

/** What people type: which characters can be kept, and how long a text is as a person would count it. */
public final class Typed {

    private Typed() {
    }

    /**
     * Whether the text can be stored and shown. PostgreSQL refuses U+0000, and a lone surrogate has no UTF-8 form;
     * U+FFFD means that bytes were already lost on the way here. Rare characters (𠮷) are fine.
     */
    public static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || c == 0xFFFD || c >= Character.MIN_SURROGATE
                && c <= Character.MAX_SURROGATE);
    }

    /**
     * The text in NFC with single line feeds and no surrounding white space (full-width too); null becomes "". Of longer
     * runs of combining marks only the first ones stay.
     */
    public static String clean(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(StreamSafe.of(text), Normalizer.Form.NFC).replace("\r\n", "\n")
                        .replace('\r', '\n').strip();
    }

    /** The number of characters as a person counts them: code points, so that 𠮷 is one. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /**
     * What is wrong with a text, if anything.
     *
     * @param text     already {@link #clean}
     * @param required whether it must not be empty
     * @param max      most characters allowed, in code points
     */
    public static Optional<Text> complaint(String text, boolean required, int max) {
        if (!isWellFormed(text)) {
            return Optional.of(Text.of("含有无法保存的字符，请删除后重新输入",
                    "It contains a character that cannot be stored; please remove it"));
        }
        if (required && text.isEmpty()) {
            return Optional.of(Text.of("请填写此项", "Please fill in this field"));
        }
        if (length(text) > max) {
            return Optional.of(Text.of("最多 " + max + " 字，现有 " + length(text) + " 字，请删减",
                    "At most " + max + " characters; it has " + length(text) + ", please shorten it"));
        }
        return Optional.empty();
    }
}
