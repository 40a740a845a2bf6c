package cn.lawcampaign.intake.file;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;

import cn.lawcampaign.platform.work.Jdbc;

/** Reads sealed bytes row by row; a missing row ends the stream, and the seal notices. */
final class ChunkInput extends InputStream {

    private final Jdbc jdbc;
    private final UUID file;
    private byte[] chunk = {};
    private int at;
    private int rows;

    ChunkInput(Jdbc jdbc, UUID file) {
        this.jdbc = jdbc;
        this.file = file;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
        if (length == 0) {
            return 0;
        }
        if (at == chunk.length && !readRow()) {
            return -1;
        }
        int part = Math.min(length, chunk.length - at);
        System.arraycopy(chunk, at, bytes, from, part);
        at += part;
        return part;
    }

    private boolean readRow() {
        List<byte[]> row = jdbc.query("select data from stored_chunk where file_id = ? and no = ?",
                found -> found.getBytes(1), file, rows++);
        chunk = row.isEmpty() ? new byte[0] : row.get(0);
        at = 0;
        return chunk.length > 0;
    }
}
