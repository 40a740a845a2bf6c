package cn.lawcampaign.intake.mail.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Bytes to text when the charset that a mail declares may be wrong, as it often is: mails here are in UTF-8 or in one of
 * the GB charsets, of which GB18030 reads all, whatever is declared.
 */
final class MailCharset {

    /** Stands for what could not be read; U+FFFD itself can't be kept. */
    static final char UNREAD = '\u25A1';

    static final Charset GB18030 = Charset.forName("GB18030");
    private static final Set<String> GB = Set.of("gb2312", "gb_2312-80", "gb_2312", "gb-2312", "gbk", "gb18030",
            "gb-18030", "cp936", "ms936", "windows-936", "x-gbk", "euc-cn", "x-euc-cn", "csgb2312", "chinese");
    /** Declared by mailers that know no better, whatever the bytes are. */
    private static final Set<String> IGNORED = Set.of("", "us-ascii", "ascii", "iso-8859-1", "iso8859-1", "latin1",
            "windows-1252", "cp1252", "unknown", "unknown-8bit", "x-unknown", "default", "default_charset", "binary");

    /**
     * @param text with {@link #UNREAD} where bytes could not be read
     * @param lost how many of these there are; others are the sender's, in a form with boxes for example
     */
    record Decoded(String text, int lost) {

        boolean lossy() {
            return lost > 0;
        }
    }

    private MailCharset() {
    }

    /** @param declared as the mail says, "" when it doesn't */
    static Decoded decode(byte[] bytes, String declared) {
        String name = declared.strip().replaceAll("[\"']", "").toLowerCase(Locale.ROOT);
        Optional<String> shifted = ShiftedCharset.decode(bytes, name);
        if (shifted.isPresent()) {
            return new Decoded(shifted.get(), 0);
        }
        Utf8Look look = Utf8Look.at(bytes);
        if (look.isAscii() && (IGNORED.contains(name) || GB.contains(name) || isUtf8(name))) {
            return new Decoded(new String(bytes, StandardCharsets.US_ASCII), 0);
        }
        if (look.isClear()) {
            return lenient(bytes, StandardCharsets.UTF_8);
        }
        Charset said = said(name);
        return strict(bytes, said)
                .or(() -> strict(bytes, StandardCharsets.UTF_8))
                .or(() -> strict(bytes, GB18030))
                .orElseGet(() -> lenient(bytes, said != null ? said : GB18030));
    }

    private static Charset said(String name) {
        if (IGNORED.contains(name)) {
            return null;
        }
        return isUtf8(name) ? StandardCharsets.UTF_8 : GB.contains(name) ? GB18030 : find(name);
    }

    private static boolean isUtf8(String name) {
        return name.equals("utf-8") || name.equals("utf8") || name.equals("unicode-1-1-utf-8");
    }

    private static Charset find(String name) {
        try {
            return switch (name) {
                case "big5", "cn-big5", "x-big5", "big-5" -> Charset.forName("x-windows-950");
                case "unicode", "utf16" -> StandardCharsets.UTF_16;
                default -> Charset.forName(name);
            };
        } catch (IllegalArgumentException e) {
            return null; // no charset has such a name here
        }
    }

    private static Optional<Decoded> strict(byte[] bytes, Charset charset) {
        if (charset == null) {
            return Optional.empty();
        }
        try {
            CharBuffer text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes));
            return Optional.of(new Decoded(text.toString(), 0));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Decoded lenient(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        return new Decoded(text.replace('\uFFFD', UNREAD), (int) text.chars().filter(c -> c == '\uFFFD').count());
    }
}
