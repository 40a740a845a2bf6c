package cn.lawcampaign.intake.cleaning;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A copy while it is made: in memory, so that half a copy is never seen, and bounded. What is written past the bound ends
 * in a {@link WithheldException} of TOO_LARGE. Held in pieces, so that growing takes no second copy.
 */
public final class Copy extends OutputStream {

    private static final int PIECE = 256 * 1024;

    private final List<byte[]> pieces = new ArrayList<>();
    private final int bound;
    private int size;

    /** @param bound in bytes */
    public Copy(int bound) {
        this.bound = bound;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[]{(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
        if (length > bound - size) {
            throw new WithheldException(Reason.TOO_LARGE);
        }
        for (int done = 0; done < length;) {
            int at = size % PIECE;
            if (at == 0) {
                pieces.add(new byte[PIECE]);
            }
            int part = Math.min(PIECE - at, length - done);
            System.arraycopy(from, offset + done, pieces.get(pieces.size() - 1), at, part);
            done += part;
            size += part;
        }
    }

    /** In bytes. */
    public int size() {
        return size;
    }

    public void writeTo(OutputStream out) throws IOException {
        for (int i = 0; i < pieces.size(); i++) {
            out.write(pieces.get(i), 0, Math.min(PIECE, size - i * PIECE));
        }
    }

    public byte[] toByteArray() {
        byte[] bytes = new byte[size];
        for (int i = 0; i < pieces.size(); i++) {
            System.arraycopy(pieces.get(i), 0, bytes, i * PIECE, Math.min(PIECE, size - i * PIECE));
        }
        return bytes;
    }
}
