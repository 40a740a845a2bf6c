package cn.lawcampaign.intake.mail.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Bytes line by line, in bounded memory: a long line comes in pieces. Lines end with LF or CRLF; with CR alone when the
 * beginning has no other.
 */
final class Lines {

    static final int PIECE = 1 << 13;
    /** Most bytes that {@link #ahead} can show. */
    static final int AHEAD = 1 << 15;

    private final InputStream in;
    private final byte[] buffer = new byte[PIECE + AHEAD + (1 << 13)];
    private int start;
    private int end;
    private int next;
    private int filled;
    private boolean inputEnded;
    private boolean midLine;
    private boolean fresh;
    private boolean again;
    private boolean sniffed;
    private boolean bareCr;

    Lines(InputStream in) {
        this.in = in;
    }

    /** Goes to the next piece; false when there is none. */
    boolean next() throws IOException {
        if (again) {
            again = false;
            return true;
        }
        start = next;
        fill(PIECE + 2);
        if (!sniffed) {
            sniffed = true;
            bareCr = isBareCr();
        }
        if (start == filled) {
            end = next = start;
            return false;
        }
        fresh = !midLine;
        int most = Math.min(filled, start + PIECE);
        int feed = start;
        while (feed < most && !isLineEnd(buffer[feed])) {
            feed++;
        }
        midLine = feed == most;
        if (midLine) {
            // a CR that may belong to a line feed beyond stays for the next piece
            boolean split = most < filled && most - start > 1 && buffer[most - 1] == '\r';
            end = next = split ? most - 1 : most;
        } else {
            end = feed > start && buffer[feed] == '\n' && buffer[feed - 1] == '\r' ? feed - 1 : feed;
            next = feed + 1;
        }
        return true;
    }

    /** The piece just read is what {@link #next} goes to. */
    void unread() {
        again = true;
    }

    /** Whether the piece is the beginning of a line. */
    boolean isFresh() {
        return fresh;
    }

    /** The piece without its line end, a character a byte. */
    String text() {
        return new String(buffer, start, end - start, StandardCharsets.ISO_8859_1);
    }

    boolean isEmpty() {
        return start == end;
    }

    /** Whether the piece begins with two hyphens, as every delimiter does. */
    boolean isDashed() {
        return end - start > 2 && buffer[start] == '-' && buffer[start + 1] == '-';
    }

    /** Copies the piece without its line end; returns its length. */
    int copy(byte[] target, int offset) {
        System.arraycopy(buffer, start, target, offset, end - start);
        return end - start;
    }

    /** Copies the line end, of 0 to 2 bytes; returns its length. */
    int copyLineEnd(byte[] target) {
        System.arraycopy(buffer, end, target, 0, next - end);
        return next - end;
    }

    /** What follows the piece, at most {@link #AHEAD} bytes, a character a byte. */
    String ahead(int most) throws IOException {
        int from = again ? start : next;
        fill(from - start + Math.min(most, AHEAD));
        from = again ? start : next;
        return new String(buffer, from, Math.min(filled - from, most), StandardCharsets.ISO_8859_1);
    }

    private boolean isLineEnd(byte b) {
        return b == '\n' || bareCr && b == '\r';
    }

    private boolean isBareCr() {
        boolean cr = false;
        for (int i = start; i < filled; i++) {
            if (buffer[i] == '\n') {
                return false;
            }
            cr |= buffer[i] == '\r';
        }
        return cr;
    }

    /** Makes sure that so many bytes from the piece's start are there, or all that are left. */
    private void fill(int wanted) throws IOException {
        if (filled - start >= wanted || inputEnded) {
            return;
        }
        System.arraycopy(buffer, start, buffer, 0, filled - start);
        filled -= start;
        end -= start;
        next -= start;
        start = 0;
        while (filled < wanted && !inputEnded) {
            int count = in.read(buffer, filled, buffer.length - filled);
            inputEnded = count < 0;
            filled += Math.max(count, 0);
        }
    }
}
