package cn.lawcampaign.intake.cleaning.image;

import java.io.IOException;

import cn.lawcampaign.intake.cleaning.Reason;
import cn.lawcampaign.intake.cleaning.WithheldException;

/** A BMP's header, checked for what would make the decoder read another file or decode another format inside. */
final class Bmp {

    private static final int HEADER = 14;
    /** In pixels: packed ones are unpacked whole, a byte each. */
    private static final long MOST = 40_000_000;

    private Bmp() {
    }

    /** @param bytes overwritten */
    static Stripped stripped(byte[] bytes) throws IOException {
        Bytes in = new Bytes(bytes);
        long size = in.u32le(HEADER);
        if (size < 40) {
            return new Stripped(bytes, bytes.length, 1);
        }
        long width = in.u32le(HEADER + 4);
        long height = Math.abs((int) in.u32le(HEADER + 8));
        Budget.check(width, height);
        if (width * height > MOST) {
            throw new WithheldException(Reason.TOO_LARGE);
        }
        // 4 and 5: a JPEG or PNG inside
        if (in.u32le(HEADER + 16) > 3) {
            throw new IOException("unknown compression");
        }
        if (size >= 108) {
            // the colour space may name a file of profiles: always sRGB instead
            byte[] srgb = {'B', 'G', 'R', 's'};
            in.u32le(HEADER + 56);
            System.arraycopy(srgb, 0, bytes, HEADER + 56, srgb.length);
        }
        return new Stripped(bytes, bytes.length, 1);
    }
}
