package cn.lawcampaign.intake.cleaning.image;

import javax.imageio.stream.ImageInputStreamImpl;

/** A file in memory for the decoders; the platform's own streams keep a second copy, in memory or on disk. */
final class MemoryInput extends ImageInputStreamImpl {

    private final byte[] bytes;
    private final int length;

    MemoryInput(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
    }

    @Override
    public int read() {
        bitOffset = 0;
        return streamPos < length ? bytes[(int) streamPos++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] to, int offset, int wanted) {
        bitOffset = 0;
        if (streamPos >= length) {
            return -1;
        }
        int given = (int) Math.min(wanted, length - streamPos);
        System.arraycopy(bytes, (int) streamPos, to, offset, given);
        streamPos += given;
        return given;
    }

    @Override
    public long length() {
        return length;
    }
}
