package cn.lawcampaign.intake.mail.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A field such as Content-Type: its value, and its parameters with continuations and charsets (RFC 2231), with encoded
 * words where there should be none, and with bytes just as they are.
 */
final class Parameters {

    private static final int MOST = 200;

    private final String value;
    private final Map<String, String> raw;

    private Parameters(String value, Map<String, String> raw) {
        this.value = value;
        this.raw = raw;
    }

    /** @param field a character a byte */
    static Parameters of(String field) {
        int at = field.indexOf(';');
        String value = (at < 0 ? field : field.substring(0, at)).strip();
        Map<String, String> raw = new HashMap<>();
        while (at >= 0 && at < field.length() && raw.size() < MOST) {
            int equals = field.indexOf('=', at + 1);
            int stop = field.indexOf(';', at + 1);
            if (equals < 0) {
                break;
            }
            if (stop >= 0 && stop < equals) {
                at = stop;
                continue;
            }
            String name = field.substring(at + 1, equals).strip().toLowerCase(Locale.ROOT);
            StringBuilder content = new StringBuilder();
            at = content(field, equals + 1, content);
            raw.putIfAbsent(name, content.toString());
        }
        return new Parameters(value, raw);
    }

    /** Reads one value from there; returns where the next semicolon is, or the field's end. */
    private static int content(String field, int from, StringBuilder content) {
        int at = from;
        while (at < field.length() && Character.isWhitespace(field.charAt(at))) {
            at++;
        }
        if (at >= field.length() || field.charAt(at) != '"') {
            int stop = field.indexOf(';', at);
            stop = stop < 0 ? field.length() : stop;
            content.append(field.substring(at, stop).strip());
            return stop;
        }
        for (at++; at < field.length() && field.charAt(at) != '"'; at++) {
            char c = field.charAt(at);
            // only these two: in names with a path, and as second byte in GBK, a backslash is one
            boolean escapes = c == '\\' && at + 1 < field.length()
                    && (field.charAt(at + 1) == '"' || field.charAt(at + 1) == '\\');
            content.append(escapes ? field.charAt(++at) : c);
        }
        int stop = field.indexOf(';', at);
        return stop < 0 ? field.length() : stop;
    }

    String value() {
        return value;
    }

    /** As it is on the wire, a character a byte; "" when it is missing. */
    String raw(String name) {
        return raw.getOrDefault(name, "");
    }

    /** Decoded; "" when it is missing. */
    String text(String name) {
        boolean extended = raw.containsKey(name + "*") || raw.containsKey(name + "*0")
                || raw.containsKey(name + "*0*");
        return extended ? extended(name) : plain(raw(name));
    }

    private static String plain(String content) {
        String text = EncodedWords.decode(content);
        if (!content.matches("(?s).*%[89A-Fa-f][0-9A-Fa-f]%.*")) {
            return text;
        }
        // percent signs without a charset are no standard, but common
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        percent(content, bytes);
        return MailCharset.decode(bytes.toByteArray(), "utf-8").text();
    }

    private String extended(String name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String charset = "";
        String single = raw.get(name + "*");
        for (int i = 0; single != null || i < MOST; i++) {
            String coded = single != null ? single : raw.get(name + "*" + i + "*");
            String segment = coded != null ? coded : raw.get(name + "*" + i);
            if (segment == null) {
                break;
            }
            if (i == 0 && coded != null) {
                int first = segment.indexOf('\'');
                int second = segment.indexOf('\'', first + 1);
                charset = second > 0 ? segment.substring(0, first) : "";
                segment = segment.substring(second > 0 ? second + 1 : 0);
            }
            if (coded != null) {
                percent(segment, bytes);
            } else {
                bytes.writeBytes(segment.getBytes(StandardCharsets.ISO_8859_1));
            }
            if (single != null) {
                break;
            }
        }
        String text = MailCharset.decode(bytes.toByteArray(), charset).text();
        return text.contains("=?") ? EncodedWords.decode(text) : text;
    }

    private static void percent(String content, ByteArrayOutputStream bytes) {
        for (int i = 0; i < content.length(); i++) {
            int high = content.charAt(i) == '%' && i + 2 < content.length() ? digit(content.charAt(i + 1)) : -1;
            int low = high < 0 ? -1 : digit(content.charAt(i + 2));
            if (low < 0) {
                bytes.write(content.charAt(i));
            } else {
                bytes.write(high << 4 | low);
                i += 2;
            }
        }
    }

    private static int digit(char c) {
        return Character.digit(c, 16);
    }
}
