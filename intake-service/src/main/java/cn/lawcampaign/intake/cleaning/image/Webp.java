package cn.lawcampaign.intake.cleaning.image;

import java.io.IOException;

import cn.lawcampaign.intake.cleaning.Reason;
import cn.lawcampaign.intake.cleaning.WithheldException;

/** A WebP (RFC 9649) reduced to the chunks that decoding needs, and its every size checked before anything is decoded. */
final class Webp {

    /** In pixels: the decoder holds about 45 bytes for each pixel of the lossy kind. */
    static final long MOST_LOSSY = 2_200_000;
    /** In pixels: four bytes each, with the transparency once more. */
    static final long MOST_LOSSLESS = 8_000_000;
    private static final int FRAME_HEAD = 16;
    private static final int ALPHA = 0x10;
    private static final int ANIMATED = 0x02;

    private final Bytes in;

    private Webp(byte[] bytes) {
        this.in = new Bytes(bytes);
    }

    /** @param bytes overwritten */
    static Stripped stripped(byte[] bytes) throws IOException {
        return new Webp(bytes).stripped();
    }

    private Stripped stripped() throws IOException {
        byte[] bytes = in.bytes;
        int end = (int) Math.min(in.length(), 8 + in.u32le(4));
        int orientation = 1;
        int read = 12;
        int written = 12;
        while (read + 8 <= end) {
            int length = chunk(read, end);
            if (in.marked(read, "EXIF")) {
                orientation = TiffTags.orientation(in, read + (in.marked(read + 8, "Exif\0\0") ? 14 : 8), 0);
            }
            if (needed(read)) {
                check(read, Math.min(end, read + length));
                int kept = Math.min(length, end - read);
                System.arraycopy(bytes, read, bytes, written, kept);
                written += kept;
            }
            read += length;
        }
        long size = written - 8L;
        for (int i = 0; i < 4; i++) {
            bytes[4 + i] = (byte) (size >> 8 * i);
        }
        return new Stripped(bytes, written, orientation);
    }

    private int chunk(int at, int end) throws IOException {
        long length = in.u32le(at + 4);
        if (at + 8 + length > end) {
            throw new IOException("cut short");
        }
        return 8 + (int) (length + (length & 1));
    }

    private boolean needed(int at) {
        return in.marked(at, "VP8") || in.marked(at, "ALPH") || in.marked(at, "ANIM") || in.marked(at, "ANMF");
    }

    private void check(int at, int end) throws IOException {
        if (in.marked(at, "VP8 ")) {
            check(in.u16le(at + 14) & 0x3FFF, in.u16le(at + 16) & 0x3FFF, MOST_LOSSY);
        } else if (in.marked(at, "VP8L")) {
            long size = in.u32le(at + 9);
            check((size & 0x3FFF) + 1, (size >> 14 & 0x3FFF) + 1, MOST_LOSSLESS);
        } else if (in.marked(at, "VP8X")) {
            in.bytes[at + 8] &= ALPHA | ANIMATED;
            check(in.u24le(at + 12) + 1L, in.u24le(at + 15) + 1L, MOST_LOSSLESS);
        } else if (in.marked(at, "ANMF")) {
            check(in.u24le(at + 14) + 1L, in.u24le(at + 17) + 1L, MOST_LOSSLESS);
            for (int inner = at + 8 + FRAME_HEAD; inner + 8 <= end; inner += chunk(inner, end)) {
                if (in.marked(inner, "VP8")) {
                    check(inner, end);
                }
            }
        }
    }

    private static void check(long width, long height, long most) throws IOException {
        Budget.check(width, height);
        if (width * height > most) {
            throw new WithheldException(Reason.TOO_LARGE);
        }
    }
}
