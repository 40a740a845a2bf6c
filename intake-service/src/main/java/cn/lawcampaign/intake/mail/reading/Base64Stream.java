package cn.lawcampaign.intake.mail.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Base64: what is no digit is passed over, padding may be missing or stand between two pieces. */
final class Base64Stream extends TransferDecoding {

    private int bits;
    private int digits;

    Base64Stream(InputStream in) {
        super(in);
    }

    @Override
    void take(int b) {
        int digit = digit(b);
        if (digit >= 0) {
            bits = bits << 6 | digit;
            digits++;
        }
        if (digits == 4) {
            add(bits >> 16);
            add(bits >> 8);
            add(bits);
        } else if (b == '=' || b == -1) {
            if (digits > 1) {
                add(digits == 2 ? bits >> 4 : bits >> 10);
            }
            if (digits > 2) {
                add(bits >> 2);
            }
        } else {
            return;
        }
        digits = 0;
        bits = 0;
    }

    static byte[] decode(String coded) {
        try (var stream = new Base64Stream(new ByteArrayInputStream(coded.getBytes(StandardCharsets.ISO_8859_1)))) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // an array doesn't fail
        }
    }

    /** A digit's value, or -1. */
    static int digit(int b) {
        if (b >= 'A' && b <= 'Z') {
            return b - 'A';
        }
        if (b >= 'a' && b <= 'z') {
            return b - 'a' + 26;
        }
        if (b >= '0' && b <= '9') {
            return b - '0' + 52;
        }
        return b == '+' ? 62 : b == '/' ? 63 : -1;
    }
}
