package cn.lawcampaign.intake.cleaning.image;

import java.io.IOException;
import java.util.Arrays;

import cn.lawcampaign.intake.cleaning.Reason;
import cn.lawcampaign.intake.cleaning.WithheldException;

/**
 * A JPEG (ITU-T T.81) reduced to the segments that decoding needs: comments and application data, so EXIF, XMP, IPTC,
 * profiles, thumbnails and maker's notes, are taken out, and whatever follows the picture. Nothing is decoded.
 */
public final class Jpeg {

    /** In pixels, where the decoder must hold all coefficients, outside the heap, at up to 6 bytes each. */
    private static final long MOST_BUFFERED = 25_000_000;
    /** Each takes a pass over the whole picture; cameras and editors write about 10. */
    private static final int MOST_SCANS = 64;

    private final Bytes in;
    private final byte[] out;
    private int read = 2;
    private int written = 2;
    private int frames;
    private int scans;
    private boolean progressive;
    private int width;
    private int height;
    private int components;
    private int orientation = 1;

    private Jpeg(byte[] bytes) {
        this.in = new Bytes(bytes);
        this.out = bytes;
    }

    /**
     * @param bytes overwritten
     * @return the same picture, shorter or as long
     * @throws IOException when it is no JPEG; withheld when it would take too much to decode
     */
    public static byte[] withoutMetadata(byte[] bytes) throws IOException {
        Jpeg jpeg = new Jpeg(bytes);
        jpeg.walk();
        return Arrays.copyOf(bytes, jpeg.written);
    }

    static Stripped stripped(byte[] bytes) throws IOException {
        Jpeg jpeg = new Jpeg(bytes);
        jpeg.walk();
        jpeg.check();
        return new Stripped(bytes, jpeg.written, jpeg.orientation);
    }

    private void check() throws IOException {
        if (frames != 1 || scans == 0) {
            throw new IOException("no picture");
        }
        Budget.check(width, height);
        if (components == 4) {
            // ink colours, for print: the platform can't turn them into light
            throw new WithheldException(Reason.NO_CLEANER);
        }
        if ((progressive || scans > 1) && (scans > MOST_SCANS || (long) width * height > MOST_BUFFERED)) {
            throw new WithheldException(Reason.TOO_LARGE);
        }
    }

    private void walk() throws IOException {
        if (in.u16(0) != 0xFFD8) {
            throw new IOException("no JPEG");
        }
        while (read < in.length()) {
            int marker = marker();
            if (marker == 0xD9) {
                break;
            }
            if (marker == 0x01 || marker >= 0xD0 && marker <= 0xD7) {
                continue;
            }
            int length = 2 + in.u16(read + 2);
            if (length < 4 || read + length > in.length()) {
                throw new IOException("cut short");
            }
            if (kept(marker, length)) {
                keep(length);
            }
            read += length;
            if (marker == 0xDA) {
                scans++;
                entropy();
            }
        }
        end();
    }

    /** Goes to the next marker; fill bytes and garbage before it are left out. */
    private int marker() throws IOException {
        while (read + 1 < in.length()) {
            int code = in.u8(read + 1);
            if (in.u8(read) == 0xFF && code != 0xFF && code != 0) {
                if (code == 0x01 || code >= 0xD0 && code <= 0xD9) {
                    read += 2;
                }
                return code;
            }
            read++;
        }
        read = in.length();
        return 0xD9;
    }

    private boolean kept(int marker, int length) throws IOException {
        return switch (marker) {
            case 0xC4, 0xCC, 0xDB, 0xDC, 0xDD, 0xDA -> true;
            case 0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF -> frame(marker);
            // how the colours are coded; JFIF says only that they are as usual, and is written anew by encoders
            case 0xEE -> length >= 16 && in.marked(read + 4, "Adobe");
            case 0xE0 -> jfif(length);
            case 0xE1 -> exif(length);
            default -> false;
        };
    }

    private boolean frame(int marker) throws IOException {
        frames++;
        progressive = marker != 0xC0 && marker != 0xC1;
        height = in.u16(read + 5);
        width = in.u16(read + 7);
        components = in.u8(read + 9);
        return true;
    }

    private boolean jfif(int length) throws IOException {
        if (length < 18 || !in.marked(read + 4, "JFIF\0")) {
            return false;
        }
        // 16 bytes and no thumbnail
        System.arraycopy(out, read, out, written, 18);
        out[written + 2] = 0;
        out[written + 3] = 16;
        out[written + 16] = 0;
        out[written + 17] = 0;
        written += 18;
        return false;
    }

    private boolean exif(int length) {
        if (length > 18 && in.marked(read + 4, "Exif\0\0") && orientation == 1) {
            orientation = TiffTags.orientation(in, read + 10, 0);
        }
        return false;
    }

    private void keep(int length) {
        System.arraycopy(out, read, out, written, length);
        written += length;
    }

    /** Coded data runs to the next marker that is neither a stuffed zero nor a restart. */
    private void entropy() throws IOException {
        int from = read;
        while (read < in.length()) {
            if (in.u8(read) == 0xFF && read + 1 < in.length()) {
                int code = in.u8(read + 1);
                if (code != 0 && code != 0xFF && (code < 0xD0 || code > 0xD7)) {
                    break;
                }
            }
            read++;
        }
        System.arraycopy(out, from, out, written, read - from);
        written += read - from;
    }

    private void end() throws IOException {
        if (written + 2 > out.length) {
            // nothing was taken out and the end is missing
            written = out.length - 2;
        }
        out[written++] = (byte) 0xFF;
        out[written++] = (byte) 0xD9;
    }
}
