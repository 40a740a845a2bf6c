package cn.lawcampaign.intake.mail.box;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Marks what goes wrong in reading as the mailbox's. */
final class SourceInput extends FilterInputStream {

    SourceInput(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        try {
            return super.read(bytes, from, length);
        } catch (IOException | RuntimeException e) {
            throw new SourceException(e);
        }
    }
}
