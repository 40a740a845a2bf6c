package cn.lawcampaign.intake.mail.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Charsets of old mailers that Java doesn't have, and what a byte order mark says. */
final class ShiftedCharset {

    private ShiftedCharset() {
    }

    /** @param name the declared charset in lower case; empty when it is none of these and there is no mark */
    static Optional<String> decode(byte[] bytes, String name) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8)
                    .replace('\uFFFD', MailCharset.UNREAD));
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(new String(bytes, StandardCharsets.UTF_16).replace('\uFFFD', MailCharset.UNREAD));
        }
        return switch (name) {
            case "hz-gb-2312", "hz" -> Optional.of(hz(bytes));
            case "utf-7", "unicode-1-1-utf-7" -> Optional.of(utf7(bytes));
            default -> Optional.empty();
        };
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** RFC 1843: between ~{ and ~} two bytes of GB 2312 without their high bits. */
    private static String hz(byte[] bytes) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream(bytes.length);
        boolean chinese = false;
        for (int i = 0; i < bytes.length; i++) {
            int follows = bytes[i] == '~' && i + 1 < bytes.length ? bytes[i + 1] : 0;
            if (follows == '{' || follows == '}') {
                chinese = follows == '{';
                i++;
            } else if (!chinese && (follows == '~' || follows == '\n')) {
                i++;
                if (follows == '~') {
                    plain.write('~');
                }
            } else {
                chinese &= bytes[i] != '\n';
                plain.write(chinese && bytes[i] > ' ' ? bytes[i] | 0x80 : bytes[i]);
            }
        }
        return new String(plain.toByteArray(), MailCharset.GB18030).replace('\uFFFD', MailCharset.UNREAD);
    }

    /** RFC 2152: from + on, UTF-16 in base64; +- is a plus. */
    private static String utf7(byte[] bytes) {
        String coded = new String(bytes, StandardCharsets.ISO_8859_1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < coded.length(); i++) {
            if (coded.charAt(i) != '+') {
                text.append(coded.charAt(i));
                continue;
            }
            int end = i + 1;
            while (end < coded.length() && Base64Stream.digit(coded.charAt(end)) >= 0) {
                end++;
            }
            byte[] utf16 = Base64Stream.decode(coded.substring(i + 1, end));
            text.append(end == i + 1 ? "+" : new String(utf16, 0, utf16.length & ~1, StandardCharsets.UTF_16BE));
            i = end < coded.length() && coded.charAt(end) == '-' ? end : end - 1;
        }
        return text.toString().replace('\uFFFD', MailCharset.UNREAD);
    }
}
