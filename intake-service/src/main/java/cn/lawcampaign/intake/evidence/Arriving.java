package cn.lawcampaign.intake.evidence;

import java.io.IOException;
import java.io.OutputStream;

import cn.lawcampaign.intake.file.FileWriting;

/** A file whose bytes are pushed; settled once, when it is closed. */
final class Arriving extends OutputStream {

    private final FileWriting writing;
    private final Settling settling;
    private boolean closed;

    /** Puts the written file where it belongs. */
    @FunctionalInterface
    interface Settling {
        void settle() throws IOException;
    }

    Arriving(FileWriting writing, Settling settling) {
        this.writing = writing;
        this.settling = settling;
    }

    @Override
    public void write(int b) throws IOException {
        writing.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        writing.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            try (writing) {
                settling.settle();
            }
        }
    }
}
