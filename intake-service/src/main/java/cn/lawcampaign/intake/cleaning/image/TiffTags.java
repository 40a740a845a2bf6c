package cn.lawcampaign.intake.cleaning.image;

import java.io.IOException;

/**
 * The few tags that matter in a TIFF structure (TIFF 6.0, section 2), which EXIF uses too. Read by hand, since libraries
 * that read all of EXIF follow every pointer of a hostile file.
 */
final class TiffTags {

    static final int COMPRESSION = 259;
    private static final int ORIENTATION = 274;

    private final Bytes bytes;
    private final int start;
    private final boolean little;

    private TiffTags(Bytes bytes, int start) throws IOException {
        this.bytes = bytes;
        this.start = start;
        this.little = bytes.marked(start, "II");
        if (!little && !bytes.marked(start, "MM")) {
            throw new IOException("no TIFF");
        }
    }

    /** @return 1 to 8; 1 when nothing sensible is said */
    static int orientation(Bytes bytes, int start, int page) {
        try {
            int said = value(bytes, start, page, ORIENTATION);
            return said >= 1 && said <= 8 ? said : 1;
        } catch (IOException e) {
            return 1;
        }
    }

    /**
     * @param start of the TIFF structure
     * @param page  from 0
     * @return the tag's first value, when it is a 16-bit number; else -1
     */
    static int value(Bytes bytes, int start, int page, int tag) throws IOException {
        TiffTags tags = new TiffTags(bytes, start);
        int directory = tags.at(tags.u32(start + 4));
        for (int i = 0; i < page; i++) {
            directory = tags.at(tags.u32(directory + 2 + 12 * tags.u16(directory)));
        }
        int count = tags.u16(directory);
        for (int i = 0; i < count; i++) {
            int entry = directory + 2 + 12 * i;
            if (tags.u16(entry) == tag && tags.u16(entry + 2) == 3) {
                return tags.u16(entry + 8);
            }
        }
        return -1;
    }

    private int at(long offset) throws IOException {
        if (offset < 8 || offset > bytes.length()) {
            throw new IOException("outside");
        }
        return start + (int) offset;
    }

    private int u16(int at) throws IOException {
        return little ? bytes.u16le(at) : bytes.u16(at);
    }

    private long u32(int at) throws IOException {
        return little ? bytes.u32le(at) : bytes.u32(at);
    }
}
