package cn.lawcampaign.intake.cleaning.office;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

import cn.lawcampaign.intake.cleaning.Reason;
import cn.lawcampaign.intake.cleaning.WithheldException;

/**
 * Watches XML on its way to the parser: a document type is refused before anybody reads it, and so is what the parser
 * would have to hold in memory as one piece, an endless attribute or comment.
 */
final class XmlGuard extends FilterReader {

    /** In UTF-16 units, between two "<", or of a comment, CDATA or instruction. */
    private static final int LONGEST_RUN = 4 * 1024 * 1024;
    /** A comment is at least "&lt;!--" and "--&gt;": five after the second character. */
    private static final int SHORTEST_SECTION = 5;

    private int run;
    /** '-' in a comment, '[' in CDATA, '?' in an instruction, where a "<" is only a character; else 0. */
    private char section;
    private char before;
    private char beforeThat;

    XmlGuard(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        if (c >= 0) {
            see((char) c);
        }
        return c;
    }

    @Override
    public int read(char[] to, int offset, int length) throws IOException {
        int count = super.read(to, offset, length);
        for (int i = 0; i < count; i++) {
            see(to[offset + i]);
        }
        return count;
    }

    private void see(char c) throws WithheldException {
        run++;
        if (section != 0) {
            boolean closes = c == '>' && before == (section == '[' ? ']' : section)
                    && (section == '?' || beforeThat == before && run >= SHORTEST_SECTION);
            section = closes ? 0 : section;
            run = closes ? 0 : run;
        } else if (before == '!' && beforeThat == '<') {
            if (c != '-' && c != '[') {
                throw new WithheldException(Reason.UNSAFE);
            }
            section = c;
            run = 1;
        } else if (before == '<' && c == '?') {
            section = c;
            run = 0;
        } else if (c == '<') {
            run = 0;
        }
        if (run > LONGEST_RUN) {
            throw new WithheldException(Reason.TOO_LARGE);
        }
        beforeThat = before;
        before = c;
    }
}
