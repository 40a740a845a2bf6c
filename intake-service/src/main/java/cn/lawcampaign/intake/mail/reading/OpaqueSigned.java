package cn.lawcampaign.intake.mail.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The content of an S/MIME mail that is signed but not encrypted, with the content inside the signature (RFC 5652, 5).
 * The signature itself is not checked.
 */
final class OpaqueSigned extends InputStream {

    private static final byte[] SIGNED_DATA = {0x2A, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xF7, 0x0D, 1, 7, 2};
    private static final int SEQUENCE = 0x30;
    private static final int SET = 0x31;
    private static final int INTEGER = 0x02;
    private static final int OBJECT = 0x06;
    private static final int TAGGED = 0xA0;
    private static final int OCTETS = 0x04;
    private static final int PIECES = 0x24;
    private static final long OPEN = -1;
    /** So little that the reader of a part that is none can go back. */
    private static final int MOST_SKIPPED = 1 << 12;

    private final InputStream in;
    private long left;
    private boolean pieces;
    private long length;

    private OpaqueSigned(InputStream in) {
        this.in = in;
    }

    /** @return null when the content is not there to be read, that is, encrypted; some bytes are read then */
    static InputStream open(InputStream in) throws IOException {
        OpaqueSigned signed = new OpaqueSigned(in);
        return signed.begins() ? signed : null;
    }

    private boolean begins() throws IOException {
        if (!enter(SEQUENCE) || !enter(OBJECT) || !Arrays.equals(in.readNBytes(small()), SIGNED_DATA)) {
            return false;
        }
        if (!enter(TAGGED) || !enter(SEQUENCE) || !pass(INTEGER) || !pass(SET)) {
            return false;
        }
        if (!enter(SEQUENCE) || !pass(OBJECT) || !enter(TAGGED)) {
            return false;
        }
        int tag = tag();
        pieces = tag == PIECES;
        left = pieces ? 0 : length;
        return pieces || tag == OCTETS && left >= 0;
    }

    private boolean enter(int tag) throws IOException {
        return tag() == tag;
    }

    private boolean pass(int tag) throws IOException {
        return tag() == tag && length >= 0 && length <= MOST_SKIPPED && in.readNBytes(small()).length == length;
    }

    private int small() {
        return (int) Math.max(0, Math.min(length, MOST_SKIPPED));
    }

    /** Reads a tag and its length, which is {@link #OPEN} where an end mark follows instead (X.690, 8.1.3.6). */
    private int tag() throws IOException {
        int tag = in.read();
        int first = in.read();
        length = first;
        if (first == 0x80) {
            length = OPEN;
        } else if (first > 0x80) {
            length = 0;
            for (int i = 0; i < (first & 0x7F); i++) {
                length = length << 8 | in.read() & 0xFF;
            }
            length &= Long.MAX_VALUE >> 1;
        }
        return first < 0 ? -1 : tag;
    }

    private boolean hasMore() throws IOException {
        while (left == 0 && pieces) {
            int tag = tag();
            pieces = tag == OCTETS;
            left = pieces ? length : 0;
        }
        return left > 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        int read = hasMore() ? in.read(target, offset, (int) Math.min(count, left)) : -1;
        left -= Math.max(0, read);
        return read;
    }
}
