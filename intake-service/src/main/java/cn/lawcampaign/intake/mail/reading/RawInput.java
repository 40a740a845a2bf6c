package cn.lawcampaign.intake.mail.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The first bytes of a mail, up to the most that are read. */
final class RawInput extends FilterInputStream {

    private long left;
    private boolean cut;

    RawInput(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    /** Whether there was more. */
    boolean isCut() {
        return cut;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (left == 0) {
            cut |= in.read() >= 0;
            return -1;
        }
        int count = in.read(target, offset, (int) Math.min(length, left));
        left -= Math.max(0, count);
        return count;
    }
}
