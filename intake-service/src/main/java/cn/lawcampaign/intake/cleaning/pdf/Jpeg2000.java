package cn.lawcampaign.intake.cleaning.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** A JPEG 2000 file (ISO/IEC 15444-1, annex I) reduced to the boxes that decoding needs. */
final class Jpeg2000 {

    private static final Set<String> NEEDED = Set.of("jP  ", "ftyp", "jp2h", "jp2c", "jpch", "jplh");

    private Jpeg2000() {
    }

    /**
     * @param bytes overwritten; a bare code stream is returned as it is
     * @throws IOException when the boxes make no sense
     */
    static byte[] withoutMetadata(byte[] bytes) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (bytes.length < 12 || in.getInt(0) != 12) {
            return bytes;
        }
        int written = 0;
        int read = 0;
        while (read + 8 <= bytes.length) {
            long length = in.getInt(read) & 0xFFFFFFFFL;
            // 0: to the end of the file
            length = length == 0 ? bytes.length - read : length;
            if (length < 8 || read + length > bytes.length) {
                throw new IOException("cut short");
            }
            if (NEEDED.contains(new String(bytes, read + 4, 4, StandardCharsets.ISO_8859_1))) {
                System.arraycopy(bytes, read, bytes, written, (int) length);
                written += (int) length;
            }
            read += (int) length;
        }
        return Arrays.copyOf(bytes, written);
    }
}
