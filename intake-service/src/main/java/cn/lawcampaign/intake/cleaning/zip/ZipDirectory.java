package cn.lawcampaign.intake.cleaning.zip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The central directory of a ZIP (APPNOTE 4.3).
 *
 * @param items in their order, at most {@link #MOST}
 */
public record ZipDirectory(List<ZipItem> items) {

    /** A real document has some hundred. */
    public static final int MOST = 10_000;

    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LONGEST_COMMENT = 65_535;

    /** There is no directory, or it makes no sense, or it is one of the large kind (ZIP64) or too long to be read. */
    public static final class BrokenZipException extends IOException {
        private static final long serialVersionUID = 1L;

        BrokenZipException() {
            super("broken zip");
        }
    }

    /**
     * @param tail the end of the file, with all of its directory
     * @param from where in the file the tail begins
     */
    public static ZipDirectory of(byte[] tail, long from) throws BrokenZipException {
        ByteBuffer bytes = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
        int end = end(bytes);
        int count = bytes.getShort(end + 10) & 0xFFFF;
        long length = bytes.getInt(end + 12) & 0xFFFFFFFFL;
        long start = end - length;
        // what stands before the ZIP moves every offset by as much
        long moved = start + from - (bytes.getInt(end + 16) & 0xFFFFFFFFL);
        if (count > MOST || start < 0 || moved < 0) {
            throw new BrokenZipException();
        }
        List<ZipItem> items = new ArrayList<>();
        int at = (int) start;
        for (int i = 0; i < count; i++) {
            if (at + 46 > end || bytes.getInt(at) != ENTRY) {
                throw new BrokenZipException();
            }
            items.add(item(bytes, at, end, moved));
            at += 46 + length(bytes, at + 28) + length(bytes, at + 30) + length(bytes, at + 32);
        }
        return new ZipDirectory(List.copyOf(items));
    }

    private static int end(ByteBuffer bytes) throws BrokenZipException {
        int last = bytes.limit() - 22;
        for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (bytes.getInt(at) == END && at + 22 + length(bytes, at + 20) <= bytes.limit()) {
                return at;
            }
        }
        throw new BrokenZipException();
    }

    private static ZipItem item(ByteBuffer bytes, int at, int end, long moved) throws BrokenZipException {
        int nameLength = length(bytes, at + 28);
        if (at + 46 + nameLength > end) {
            throw new BrokenZipException();
        }
        String name = new String(bytes.array(), at + 46, nameLength, StandardCharsets.UTF_8);
        return new ZipItem(name, length(bytes, at + 8), length(bytes, at + 10), unsigned(bytes, at + 20),
                unsigned(bytes, at + 24), moved + unsigned(bytes, at + 42));
    }

    private static int length(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & 0xFFFF;
    }

    private static long unsigned(ByteBuffer bytes, int at) {
        return bytes.getInt(at) & 0xFFFFFFFFL;
    }
}
