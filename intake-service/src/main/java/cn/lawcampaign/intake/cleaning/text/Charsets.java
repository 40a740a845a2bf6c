package cn.lawcampaign.intake.cleaning.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** How a text is coded: by its mark, or UTF-8, or GB18030 when it reads as Chinese. Wrong would be worse than unknown. */
public final class Charsets {

    public static final Charset GB18030 = Charset.forName("GB18030");

    /** Share of the characters of a Chinese text that are of the 3,755 common ones of GB/T 2312, or punctuation. */
    private static final double COMMON = 0.7;

    private Charsets() {
    }

    /**
     * @param whole false for the beginning of a text, whose last character may be cut
     * @return null when it is no text, or its coding isn't sure
     */
    public static Charset of(byte[] bytes, boolean whole) {
        Charset marked = marked(bytes);
        if (marked != null) {
            return decodes(bytes, marked, whole) ? marked : null;
        }
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && "\t\n\r\f\b\33\32".indexOf(b) < 0) {
                return null;
            }
        }
        if (decodes(bytes, StandardCharsets.UTF_8, whole)) {
            return StandardCharsets.UTF_8;
        }
        return readsAsChinese(bytes) && decodes(bytes, GB18030, whole) ? GB18030 : null;
    }

    /** The length of the mark at the beginning, in bytes. */
    static int mark(byte[] bytes) {
        Charset marked = marked(bytes);
        return marked == null ? 0 : marked == StandardCharsets.UTF_8 ? 3 : 2;
    }

    /** For looking at the Latin letters of a text alone. */
    public static String rough(byte[] head) {
        String text = new String(head, roughly(head));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** In which the Latin letters of a text that begins so are what they seem. */
    public static Charset roughly(byte[] head) {
        Charset marked = marked(head);
        return marked == null ? StandardCharsets.UTF_8 : marked;
    }

    private static Charset marked(byte[] bytes) {
        int first = at(bytes, 0) << 8 | at(bytes, 1);
        if (first == 0xEFBB && at(bytes, 2) == 0xBF) {
            return StandardCharsets.UTF_8;
        }
        return first == 0xFFFE ? StandardCharsets.UTF_16LE : first == 0xFEFF ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean decodes(byte[] bytes, Charset charset, boolean whole) {
        // a decoder of its own reports what it can't read
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, whole);
        } while (result.isOverflow());
        return !result.isError();
    }

    private static boolean readsAsChinese(byte[] bytes) {
        int all = 0;
        int common = 0;
        for (int i = 0; i < bytes.length; i++) {
            int lead = at(bytes, i);
            if (lead < 0x80) {
                continue;
            }
            int trail = at(bytes, ++i);
            all++;
            common += trail >= 0xA1 && (lead >= 0xB0 && lead <= 0xD7 || lead == 0xA1 || lead == 0xA3) ? 1 : 0;
        }
        return common >= all * COMMON;
    }

    private static int at(byte[] bytes, int i) {
        return i < bytes.length ? bytes[i] & 0xFF : 0;
    }
}
