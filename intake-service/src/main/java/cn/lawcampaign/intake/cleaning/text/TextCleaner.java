package cn.lawcampaign.intake.cleaning.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

import cn.lawcampaign.intake.cleaning.Cleaner;
import cn.lawcampaign.intake.cleaning.Copy;
import cn.lawcampaign.intake.cleaning.FileType;
import cn.lawcampaign.intake.cleaning.Outcome;
import cn.lawcampaign.intake.cleaning.Reason;
import cn.lawcampaign.intake.cleaning.WithheldException;

/**
 * The copy of a plain text: UTF-8, lines ended by a line feed, without control and format characters (which hide words,
 * turn their direction or mark a copy), and masked. Works a block of lines at a time, so that memory stays small.
 */
public final class TextCleaner implements Cleaner {

    /** In UTF-16 units; a block ends with the line in which it gets this long. */
    private static final int BLOCK = 64 * 1024;
    private static final int LONGEST_LINE = 1024 * 1024;

    private final UnaryOperator<String> masking;

    public TextCleaner(UnaryOperator<String> masking) {
        this.masking = masking;
    }

    @Override
    public Outcome.Cleaned clean(FileType type, byte[] original, Copy copy) throws IOException {
        Charset charset = Charsets.of(original, true);
        if (charset == null) {
            throw new WithheldException(Reason.UNREADABLE);
        }
        int mark = Charsets.mark(original);
        ByteArrayInputStream bytes = new ByteArrayInputStream(original, mark, original.length - mark);
        try (Reader text = new InputStreamReader(bytes, charset.newDecoder())) {
            copy(text, copy);
        }
        return new Outcome.Cleaned("text/plain", "txt");
    }

    private void copy(Reader text, Copy copy) throws IOException {
        StringBuilder block = new StringBuilder();
        boolean afterReturn = false;
        for (int c = text.read(); c >= 0; c = text.read()) {
            if (c == '\n' && afterReturn) {
                afterReturn = false;
                continue;
            }
            afterReturn = c == '\r';
            block.append(afterReturn ? '\n' : (char) c);
            if (block.length() >= BLOCK && block.charAt(block.length() - 1) == '\n') {
                write(block, copy);
            } else if (block.length() > LONGEST_LINE) {
                throw new WithheldException(Reason.TOO_LARGE);
            }
        }
        write(block, copy);
    }

    private void write(StringBuilder block, Copy copy) throws IOException {
        String shown = block.codePoints().filter(TextCleaner::shown)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        copy.write(masking.apply(shown).getBytes(StandardCharsets.UTF_8));
        block.setLength(0);
    }

    private static boolean shown(int c) {
        int type = Character.getType(c);
        return c == '\n' || c == '\t' || type != Character.CONTROL && type != Character.FORMAT;
    }
}
