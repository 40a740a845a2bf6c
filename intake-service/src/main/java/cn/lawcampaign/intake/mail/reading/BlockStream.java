package cn.lawcampaign.intake.mail.reading;

import java.io.IOException;
import java.io.InputStream;

/** A stream whose bytes come block by block. */
abstract class BlockStream extends InputStream {

    private final byte[] block;
    private int at;
    private int filled;
    private boolean ended;

    /** @param size most bytes of a block */
    BlockStream(int size) {
        this.block = new byte[size];
    }

    /** Fills the block, perhaps with nothing, by {@link #add}; false when it is the last one. */
    abstract boolean more() throws IOException;

    final void add(int b) {
        block[filled++] = (byte) b;
    }

    final void add(byte[] bytes, int count) {
        System.arraycopy(bytes, 0, block, filled, count);
        filled += count;
    }

    final void add(Lines piece) {
        filled += piece.copy(block, filled);
    }

    @Override
    public final int read() throws IOException {
        return fill() ? block[at++] & 0xFF : -1;
    }

    @Override
    public final int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, filled - at);
        System.arraycopy(block, at, target, offset, count);
        at += count;
        return count;
    }

    private boolean fill() throws IOException {
        while (at == filled && !ended) {
            at = 0;
            filled = 0;
            ended = !more();
        }
        return at < filled;
    }
}
