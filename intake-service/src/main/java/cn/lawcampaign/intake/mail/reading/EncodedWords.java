package cn.lawcampaign.intake.mail.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A field's value to text: encoded words (RFC 2047) as mailers write them, cut in the middle of a character, with blanks
 * inside, without their end, and bytes that are just there. Neighbouring words of one charset are put together before
 * they are decoded.
 */
final class EncodedWords {

    private static final Pattern BEGIN = Pattern.compile("=\\?([\\w.:+\\-]{1,40})(?:\\*[\\w\\-]{0,20})?\\?([bBqQ])\\?");
    /** An end, unless the equals sign begins a byte of quoted-printable behind a question mark. */
    private static final Pattern Q_END = Pattern.compile("\\?=(?![0-9A-F]{2})");

    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final StringBuilder base64 = new StringBuilder();
    private String charset;

    private EncodedWords() {
    }

    /** @param value a character a byte */
    static String decode(String value) {
        return new EncodedWords().read(value);
    }

    private String read(String value) {
        Matcher word = BEGIN.matcher(value);
        int at = 0;
        while (word.find(at)) {
            plain(value.substring(at, word.start()));
            boolean base = word.group(2).equalsIgnoreCase("b");
            int end = end(value, word.end(), base);
            use(word.group(1).toLowerCase(Locale.ROOT));
            String content = value.substring(word.end(), end);
            if (base) {
                base64(content);
            } else {
                quoted(content);
            }
            at = value.startsWith("?=", end) ? end + 2 : value.startsWith("?", end) ? end + 1 : end;
        }
        plain(value.substring(at));
        flush();
        return text.toString();
    }

    /** Where the word's content ends: at its end mark; without one, where its digits do or the next word begins. */
    private static int end(String value, int from, boolean base64) {
        Matcher mark = Q_END.matcher(value);
        int end = base64 || !mark.find(from) ? value.indexOf("?=", from) : mark.start();
        Matcher next = BEGIN.matcher(value);
        int most = next.find(from) ? next.start() : value.length();
        if (end >= 0 && end <= most) {
            return end;
        }
        int last = from;
        while (last < most && (!base64 || isDigitOrBlank(value.charAt(last)))) {
            last++;
        }
        return last;
    }

    private static boolean isDigitOrBlank(char c) {
        return c == '=' || c <= ' ' || Base64Stream.digit(c) >= 0;
    }

    /** Blanks between two words mean nothing (RFC 2047, 6.2). */
    private void plain(String between) {
        if (!between.isBlank() || charset == null) {
            flush();
            text.append(MailCharset.decode(between.getBytes(StandardCharsets.ISO_8859_1), "").text());
        }
    }

    private void use(String name) {
        if (!name.equals(charset)) {
            flush();
            charset = name;
        }
    }

    /** Digits of a word that was cut in the middle of a group go with the next word's. */
    private void base64(String content) {
        String digits = content.replaceAll("\\s", "");
        base64.append(digits);
        if (digits.endsWith("=") || base64.length() % 4 == 0) {
            flushBase64();
        }
    }

    private void quoted(String content) {
        flushBase64();
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            int high = c == '=' && i + 2 < content.length() ? Character.digit(content.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(content.charAt(i + 2), 16);
            if (low >= 0) {
                bytes.write(high << 4 | low);
                i += 2;
            } else {
                bytes.write(c == '_' ? ' ' : c);
            }
        }
    }

    private void flushBase64() {
        bytes.writeBytes(Base64Stream.decode(base64.toString()));
        base64.setLength(0);
    }

    private void flush() {
        flushBase64();
        if (charset != null) {
            text.append(MailCharset.decode(bytes.toByteArray(), charset).text());
        }
        bytes.reset();
        charset = null;
    }
}
