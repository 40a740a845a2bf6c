package cn.lawcampaign.intake.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A text copy a block of whole lines at a time, so that a long one takes little memory. */
final class TextBlocks implements AutoCloseable {

    /** In UTF-16 units; a block ends with the line in which it gets this long. */
    static final int BLOCK = 64 * 1024;

    private final BufferedReader text;

    /** @param copy as cleaning makes it: UTF-8, lines ended by a line feed; closed with this */
    TextBlocks(InputStream copy) {
        text = new BufferedReader(new InputStreamReader(copy, StandardCharsets.UTF_8));
    }

    /** The next block, or null after the last. */
    String next() throws IOException {
        StringBuilder block = new StringBuilder();
        int c = text.read();
        for (; c >= 0 && !(c == '\n' && block.length() >= BLOCK); c = text.read()) {
            block.append((char) c);
        }
        if (c >= 0) {
            block.append('\n');
        }
        return block.isEmpty() ? null : block.toString();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
