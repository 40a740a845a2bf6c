package cn.lawcampaign.intake.cleaning.image;

import java.io.IOException;

/**
 * A PNG (ISO/IEC 15948) reduced to the chunks that decoding needs: texts, times, profiles and later frames are taken out,
 * so that the decoder doesn't unpack them either.
 */
final class Png {

    private static final int SIGNATURE = 8;
    /** Length, name and check sum around a chunk's data. */
    private static final int FRAME = 12;

    private Png() {
    }

    /** @param bytes overwritten */
    static Stripped stripped(byte[] bytes) throws IOException {
        Bytes in = new Bytes(bytes);
        if (!in.marked(SIGNATURE + 4, "IHDR")) {
            throw new IOException("no picture");
        }
        Budget.check(in.u32(SIGNATURE + 8), in.u32(SIGNATURE + 12));
        int orientation = 1;
        int read = SIGNATURE;
        int written = SIGNATURE;
        boolean end = false;
        while (!end && read + FRAME <= bytes.length) {
            long length = FRAME + in.u32(read);
            if (read + length > bytes.length) {
                throw new IOException("cut short");
            }
            if (in.marked(read + 4, "eXIf")) {
                orientation = TiffTags.orientation(in, read + 8, 0);
            }
            end = in.marked(read + 4, "IEND");
            if (end || needed(in, read + 4)) {
                System.arraycopy(bytes, read, bytes, written, (int) length);
                written += (int) length;
            }
            read += (int) length;
        }
        return new Stripped(bytes, written, orientation);
    }

    private static boolean needed(Bytes in, int at) {
        return in.marked(at, "IHDR") || in.marked(at, "PLTE") || in.marked(at, "tRNS") || in.marked(at, "IDAT");
    }
}
