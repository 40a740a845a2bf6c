package cn.lawcampaign.intake.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** A text copy that is masked while it is read. */
final class MaskedText extends InputStream {

    private final TextBlocks blocks;
    private final UnaryOperator<String> masking;
    private byte[] bytes = {};
    private int at;

    MaskedText(InputStream copy, UnaryOperator<String> masking) {
        this.blocks = new TextBlocks(copy);
        this.masking = masking;
    }

    @Override
    public int read() throws IOException {
        return isFilled() ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!isFilled()) {
            return -1;
        }
        int part = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, into, offset, part);
        at += part;
        return part;
    }

    private boolean isFilled() throws IOException {
        while (at == bytes.length) {
            String block = blocks.next();
            if (block == null) {
                return false;
            }
            bytes = masking.apply(block).getBytes(StandardCharsets.UTF_8);
            at = 0;
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        blocks.close();
    }
}
