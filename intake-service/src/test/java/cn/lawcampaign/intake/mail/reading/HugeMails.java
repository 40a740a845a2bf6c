package cn.lawcampaign.intake.mail.reading;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Mails too big to be kept as files; they are made while they are read. */
public final class HugeMails {

    public static final String HEAD = "From: <lixm@mail.example>\r\nSubject: =?utf-8?B?5Li+5oql?=\r\nMIME-Version: 1.0\r\n";

    private HugeMails() {
    }

    /** A beginning, then one piece so many times over, then an end. */
    public static InputStream stream(String beginning, String piece, long times, String end) {
        return new Repeated(bytes(beginning), bytes(piece), times, bytes(end));
    }

    /** A mail with a text and one file of so many bytes, in base64. */
    public static InputStream withFile(long size) {
        String line = "QUJD".repeat(19) + "\r\n";
        return stream(HEAD + "Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\n\r\n视频见附件。\r\n--b\r\n"
                + "Content-Type: video/mp4; name=\"a.mp4\"\r\nContent-Transfer-Encoding: base64\r\n\r\n", line,
                size / 57,
                "--b--\r\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static final class Repeated extends InputStream {

        private final byte[] piece;
        private final byte[] end;
        private long left;
        private byte[] now;
        private int at;
        private boolean last;

        Repeated(byte[] beginning, byte[] piece, long times, byte[] end) {
            this.now = beginning;
            this.piece = piece;
            this.left = times;
            this.end = end;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            while (at == now.length) {
                if (last) {
                    return -1;
                }
                last = left-- <= 0;
                now = last ? end : piece;
                at = 0;
            }
            int count = Math.min(length, now.length - at);
            System.arraycopy(now, at, target, offset, count);
            at += count;
            return count;
        }
    }
}
