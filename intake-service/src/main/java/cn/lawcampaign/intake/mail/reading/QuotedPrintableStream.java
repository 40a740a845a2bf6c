package cn.lawcampaign.intake.mail.reading;

import java.io.InputStream;

/** Quoted-printable: an equals sign that begins nothing stands for itself. */
final class QuotedPrintableStream extends TransferDecoding {

    private static final int TEXT = -2;
    private static final int EQUALS = -3;
    private static final int BREAK = -4;
    private static final int BREAK_CR = -5;

    /** One of the above, or the first digit behind an equals sign. */
    private int state = TEXT;

    QuotedPrintableStream(InputStream in) {
        super(in);
    }

    @Override
    void take(int b) {
        int before = state;
        state = TEXT;
        if (before == BREAK_CR && b == '\n') {
            return;
        }
        if (before == EQUALS && (b == '\r' || b == ' ' || b == '\t')
                || before == BREAK && (b == '\r' || b == ' ' || b == '\t')) {
            state = b == '\r' ? BREAK_CR : BREAK;
        } else if ((before == EQUALS || before == BREAK) && b == '\n' || before == EQUALS && b == -1) {
            return;
        } else if (before == EQUALS && hex(b) >= 0) {
            state = b;
        } else if (before >= 0 && hex(b) >= 0) {
            add(hex(before) << 4 | hex(b));
        } else {
            restore(before);
            text(b);
        }
    }

    /** What looked like the beginning of something is text. */
    private void restore(int before) {
        if (before == EQUALS || before >= 0) {
            add('=');
        }
        if (before == BREAK) {
            add('=');
            add(' ');
        }
        if (before >= 0) {
            add(before);
        }
    }

    private void text(int b) {
        if (b == '=') {
            state = EQUALS;
        } else if (b >= 0) {
            add(b);
        }
    }

    private static int hex(int b) {
        return b < 0 || b > 'f' ? -1 : Character.digit(b, 16);
    }
}
