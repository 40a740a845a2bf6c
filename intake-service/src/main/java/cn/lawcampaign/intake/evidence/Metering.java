package cn.lawcampaign.intake.evidence;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.net.SocketAddress;

import cn.lawcampaign.platform.security.Throttle;

/** Counts the files that a visitor sends and their bytes, so that nobody alone fills the room that all share. */
@ApplicationScoped
public class Metering {

    static final String FILES = "upload";
    static final String PIECES = "upload-pieces";

    /** Bytes that count as one; a smaller file counts as one too. */
    static final int PIECE = 64 * 1024;

    private final Throttle throttle;

    Metering(Throttle throttle) {
        this.throttle = throttle;
    }

    /**
     * @return the file, whose reading fails with the same problem once it is too much
     * @throws cn.lawcampaign.platform.problem.Problem 429 when the visitor has sent too many files
     */
    public InputStream of(SocketAddress visitor, InputStream content) {
        throttle.take(FILES, visitor);
        return new Metered(content, () -> throttle.take(PIECES, visitor));
    }

    private static final class Metered extends FilterInputStream {

        private final Runnable count;
        private long paid;

        Metered(InputStream content, Runnable count) {
            super(content);
            this.count = count;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            for (paid -= Math.max(0, read); paid < 0; paid += PIECE) {
                count.run();
            }
            return read;
        }
    }
}
