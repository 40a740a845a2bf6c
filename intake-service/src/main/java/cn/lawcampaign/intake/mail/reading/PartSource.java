package cn.lawcampaign.intake.mail.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A mail's bytes, and the delimiters of the multiparts that are open. Whoever reads a part reads up to the next delimiter
 * of any of them, so that a multipart without its last delimiter ends with the one around it (RFC 2046, 5.1.2).
 */
final class PartSource {

    private static final int NONE = -1;

    private final Lines lines;
    private final List<String> open = new ArrayList<>();
    private int hit = NONE;
    private boolean closing;

    PartSource(InputStream in) {
        this.lines = new Lines(in);
    }

    Lines lines() {
        return lines;
    }

    /** Goes to the next piece of the part; false at its end. */
    boolean next() throws IOException {
        if (hit != NONE || !lines.next()) {
            return false;
        }
        if (lines.isFresh() && lines.isDashed()) {
            match(lines.text().stripTrailing());
        }
        return hit == NONE;
    }

    private void match(String line) {
        for (int i = open.size() - 1; i >= 0 && hit == NONE; i--) {
            String delimiter = open.get(i);
            closing = line.length() == delimiter.length() + 2 && line.endsWith("--");
            if (line.startsWith(delimiter) && (closing || line.length() == delimiter.length())) {
                hit = i;
            }
        }
    }

    /** Opens a multipart; returns its level. */
    int open(String boundary) {
        open.add("--" + boundary);
        return open.size() - 1;
    }

    boolean isOpen(String boundary) {
        return open.contains("--" + boundary);
    }

    /** Whether the part ended with a delimiter of the multipart of that level. */
    boolean isAt(int level) {
        return hit == level;
    }

    /** Goes past the delimiter; false when it was a last one. */
    boolean pass() {
        hit = NONE;
        return !closing;
    }

    /** Ends the innermost multipart. */
    void close(int level) {
        open.remove(level);
    }

    /** Passes over what is left of the part. */
    void drain() throws IOException {
        while (next()) {
            continue;
        }
    }

    /** The part's bytes as they are, without the line end that belongs to the delimiter. */
    InputStream body() {
        return new Body();
    }

    private final class Body extends BlockStream {

        private final byte[] lineEnd = new byte[2];
        private int held;

        Body() {
            super(Lines.PIECE + 2);
        }

        /** A line end is the part's once something follows that is no delimiter. */
        @Override
        boolean more() throws IOException {
            boolean more = next();
            if (more || hit == NONE) {
                add(lineEnd, held);
            }
            held = 0;
            if (more) {
                add(lines);
                held = lines.copyLineEnd(lineEnd);
            }
            return more;
        }
    }
}
