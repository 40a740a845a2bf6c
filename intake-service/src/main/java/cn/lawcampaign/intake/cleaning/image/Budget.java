package cn.lawcampaign.intake.cleaning.image;

import java.io.IOException;

import cn.lawcampaign.intake.cleaning.Reason;
import cn.lawcampaign.intake.cleaning.WithheldException;

/**
 * How large a decoded picture may get.
 *
 * @param pixels of the copy; a larger picture is made smaller while it is decoded
 * @param bytes  of heap that the decoded picture may take; turning it takes as much again
 */
record Budget(long pixels, long bytes) {

    /** For a picture that was sent as a file: enough to read a page that was photographed. */
    static final Budget FILE = new Budget(16_000_000, 48_000_000);
    /** For one of the pictures in a document. */
    static final Budget PART = new Budget(6_000_000, 18_000_000);

    /** The largest picture that is decoded at all: phones have 108, a few 200 million pixels. */
    private static final long MOST_PIXELS = 120_000_000;
    private static final long LONGEST_SIDE = 65_535;

    /** @throws WithheldException when a picture of that many pixels is not decoded */
    static void check(long width, long height) throws IOException {
        if (width <= 0 || height <= 0) {
            throw new IOException("no pixels");
        }
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS) {
            throw new WithheldException(Reason.TOO_LARGE);
        }
    }

    /** Every how many pixels, in both directions, one is taken. */
    int step(int width, int height, int bytesPerPixel) {
        long most = Math.min(pixels, bytes / bytesPerPixel);
        int step = 1;
        while ((long) ceil(width, step) * ceil(height, step) > most) {
            step++;
        }
        return step;
    }

    private static int ceil(int length, int step) {
        return (length + step - 1) / step;
    }
}
