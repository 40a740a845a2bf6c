package cn.lawcampaign.intake.mail.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Undoes a part's transfer encoding (RFC 2045, 6) as far as it can be undone, in blocks. */
abstract class TransferDecoding extends BlockStream {

    /** Coded bytes taken at a time. */
    private static final int CODED = 1 << 11;
    private static final int MOST_OF_ONE = 4;

    private final InputStream in;
    private final byte[] coded = new byte[CODED];

    TransferDecoding(InputStream in) {
        super(MOST_OF_ONE * (CODED + 1));
        this.in = in;
    }

    /** An unknown encoding is taken as none. */
    static InputStream of(InputStream in, String encoding) {
        String name = encoding.replaceAll("[\\s;(].*|[\"']", "").toLowerCase(Locale.ROOT);
        return switch (name) {
            case "base64", "base-64", "b" -> new Base64Stream(in);
            case "quoted-printable", "quotedprintable", "qp", "q" -> new QuotedPrintableStream(in);
            default -> in;
        };
    }

    /** Takes the next byte, or -1 at the end, and {@link #add}s at most four. */
    abstract void take(int b);

    @Override
    boolean more() throws IOException {
        int count = in.read(coded);
        for (int i = 0; i < count; i++) {
            take(coded[i] & 0xFF);
        }
        if (count < 0) {
            take(-1);
        }
        return count >= 0;
    }
}
