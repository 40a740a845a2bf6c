package cn.lawcampaign.intake.cleaning.image;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads numbers and marks from a file in memory; past its end is an IOException. */
final class Bytes {

    final byte[] bytes;

    Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    int length() {
        return bytes.length;
    }

    int u8(int at) throws IOException {
        if (at < 0 || at >= bytes.length) {
            throw new IOException("past the end");
        }
        return bytes[at] & 0xFF;
    }

    int u16(int at) throws IOException {
        return u8(at) << 8 | u8(at + 1);
    }

    long u32(int at) throws IOException {
        return (long) u16(at) << 16 | u16(at + 2);
    }

    int u16le(int at) throws IOException {
        return u8(at) | u8(at + 1) << 8;
    }

    int u24le(int at) throws IOException {
        return u16le(at) | u8(at + 2) << 16;
    }

    long u32le(int at) throws IOException {
        return u16le(at) | (long) u16le(at + 2) << 16;
    }

    boolean marked(int at, String mark) {
        byte[] wanted = mark.getBytes(StandardCharsets.ISO_8859_1);
        return at >= 0 && at + wanted.length <= bytes.length
                && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
    }
}
