package cn.lawcampaign.intake.mail.reading;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the head of a mail or part. Fields that nobody needs are passed over, however many or long; of a field that
 * comes twice the first with a value counts. Where the empty line is missing, the text begins at the first line that is
 * no field, unless a known field follows: then the line is rubbish between two fields.
 */
final class HeadReader {

    /** Most bytes kept of a field. */
    private static final int FIELD = 1 << 14;
    private static final Pattern NAME = Pattern.compile("([!-9;-~]{1,100})[ \\t]*:");

    private final PartSource source;
    private final ReadingLimits limits;
    private final Map<String, String> kept = new HashMap<>();
    private String name;
    private StringBuilder value;
    private int size;
    private boolean known;

    private HeadReader(PartSource source, ReadingLimits limits) {
        this.source = source;
        this.limits = limits;
    }

    /** @param mail whether a mail begins here, rather than a part */
    static Headers read(PartSource source, ReadingLimits limits, boolean mail) throws IOException {
        return new HeadReader(source, limits).read(mail);
    }

    private Headers read(boolean mail) throws IOException {
        Lines lines = source.lines();
        long seen = 0;
        while (source.next()) {
            String line = lines.text();
            seen += line.length();
            if (seen > limits.head()) {
                return finish(true);
            }
            if (!lines.isFresh() || name != null && isFolded(line)) {
                append(line);
            } else if (line.isEmpty()) {
                if (name != null || !mail) {
                    break;
                }
            } else if (!field(line) && !isRubbish(line)) {
                source.lines().unread();
                break;
            }
        }
        return finish(false);
    }

    private static boolean isFolded(String line) {
        return !line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t');
    }

    private boolean field(String line) {
        Matcher matcher = NAME.matcher(line);
        if (!matcher.lookingAt()) {
            return false;
        }
        keep();
        name = matcher.group(1).toLowerCase(Locale.ROOT);
        known |= Headers.isKnown(name);
        value = Headers.isKept(name) ? new StringBuilder() : null;
        append(line.substring(matcher.end()));
        return true;
    }

    /** The first line of a mailbox file, or a line with a known field behind it. */
    private boolean isRubbish(String line) throws IOException {
        if (name == null && (line.startsWith("From ") || line.startsWith(">From "))) {
            return true;
        }
        Matcher following = NAME.matcher(source.lines().ahead(200));
        return following.lookingAt() && Headers.isKnown(following.group(1).toLowerCase(Locale.ROOT));
    }

    private void append(String piece) {
        if (value != null) {
            int room = Math.min(FIELD - value.length(), limits.header() - size);
            String taken = piece.substring(0, Math.max(0, Math.min(room, piece.length())));
            value.append(taken);
            size += taken.length();
        }
    }

    private void keep() {
        if (value != null) {
            kept.merge(name, value.toString().strip(), (first, again) -> first.isEmpty() ? again : first);
        }
    }

    private Headers finish(boolean endless) {
        keep();
        return new Headers(kept, known, endless);
    }
}
