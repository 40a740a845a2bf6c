package cn.lawcampaign.intake.mail.reading;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the first address of a field such as From (RFC 5322, 3.4), also where names are not quoted as they should be. */
final class AddressReader {

    private static final int ADDRESS = 254;
    private static final int NAME = 100;
    private static final Pattern LOCAL = Pattern
            .compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-]+)*");
    private static final Pattern DOMAIN = Pattern
            .compile(
                    "(?:[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])");
    private static final Pattern BARE = Pattern.compile("[^\\s<>(),;:\"\\[\\]]{1,64}@[^\\s<>(),;:\"\\[\\]]{1,253}");
    private static final Pattern COMMENT = Pattern.compile("\\(([^()]{0,500})\\)");

    private AddressReader() {
    }

    /** @return null when there is none that an answer could be sent to */
    static MailAddress read(String field) {
        if (field.indexOf('@') < 0) {
            // some mailers encode the address along with the name
            String decoded = field.contains("=?") ? EncodedWords.decode(field) : "";
            return decoded.indexOf('@') < 0 ? null : find(decoded, decoded);
        }
        return find(field, null);
    }

    private static MailAddress find(String field, String decoded) {
        int open = angle(field);
        int close = field.indexOf('>', open + 1);
        String address = open < 0 || close < 0 ? null : valid(field.substring(open + 1, close));
        if (address != null) {
            String before = field.substring(0, open);
            String name = before.isBlank() ? comment(field.substring(close + 1)) : before;
            return new MailAddress(address, name(name, decoded != null));
        }
        Matcher bare = BARE.matcher(field);
        while (bare.find()) {
            address = valid(bare.group());
            if (address != null) {
                return new MailAddress(address, name(comment(field), decoded != null));
            }
        }
        return null;
    }

    /** Where the address begins: the first angle bracket outside quotes, else the first at all. */
    private static int angle(String field) {
        boolean quoted = false;
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '\\' && quoted) {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == '<' && !quoted) {
                return i;
            }
        }
        return field.lastIndexOf('<');
    }

    private static String comment(String field) {
        Matcher comment = COMMENT.matcher(field);
        return comment.find() ? comment.group(1) : "";
    }

    private static String name(String written, boolean decoded) {
        String bare = written.strip().replaceAll("^[\"']+|[\"']+$", "").replaceAll("\\\\([\"\\\\])", "$1");
        return Words.line(decoded ? bare : EncodedWords.decode(bare), NAME);
    }

    private static String valid(String written) {
        String address = written.strip().replaceFirst("^(?i)mailto:", "");
        int at = address.lastIndexOf('@');
        if (at < 1 || at > 64 || !LOCAL.matcher(address.substring(0, at)).matches()) {
            return null;
        }
        try {
            String domain = IDN.toASCII(MailCharset.decode(bytes(address.substring(at + 1)), "").text());
            String valid = address.substring(0, at + 1) + domain;
            return valid.length() <= ADDRESS && DOMAIN.matcher(domain).matches() ? valid : null;
        } catch (IllegalArgumentException e) {
            return null; // no domain can be so
        }
    }

    private static byte[] bytes(String field) {
        return field.getBytes(StandardCharsets.ISO_8859_1);
    }
}
