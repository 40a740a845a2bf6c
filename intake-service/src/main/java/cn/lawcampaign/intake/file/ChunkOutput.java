package cn.lawcampaign.intake.file;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.UUID;

import cn.lawcampaign.platform.work.Jdbc;

/** Writes sealed bytes into rows as they come: one row is all that is ever held in memory. */
final class ChunkOutput extends OutputStream {

    static final int CHUNK = 64 * 1024;

    private final Jdbc jdbc;
    private final UUID file;
    private final byte[] chunk = new byte[CHUNK];
    private int filled;
    private int rows;

    ChunkOutput(Jdbc jdbc, UUID file) {
        this.jdbc = jdbc;
        this.file = file;
    }

    @Override
    public void write(int b) {
        write(new byte[]{(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        int done = 0;
        while (done < length) {
            int part = Math.min(length - done, CHUNK - filled);
            System.arraycopy(bytes, from + done, chunk, filled, part);
            filled += part;
            done += part;
            if (filled == CHUNK) {
                writeRow();
            }
        }
    }

    @Override
    public void close() {
        if (filled > 0) {
            writeRow();
        }
    }

    private void writeRow() {
        jdbc.update("insert into stored_chunk (file_id, no, data) values (?, ?, ?)", file, rows++,
                filled == CHUNK ? chunk : Arrays.copyOf(chunk, filled));
        filled = 0;
    }
}
