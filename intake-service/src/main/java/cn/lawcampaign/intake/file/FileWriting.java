package cn.lawcampaign.intake.file;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

import cn.lawcampaign.platform.seal.StreamKey;
import cn.lawcampaign.platform.work.Jdbc;

/**
 * One file being written, an attempt that settles itself: closed without having been kept, nothing of it stays. What is
 * written is counted, hashed and sealed on its way; no more than a row of it is in memory.
 */
public final class FileWriting extends OutputStream {

    private final Jdbc jdbc;
    private final UUID file;
    private final long most;
    private final OutputStream sealed;
    private final MessageDigest sha256;
    private long size;
    private boolean kept;

    FileWriting(Jdbc jdbc, UUID file, StreamKey key, long most) throws IOException {
        this.jdbc = jdbc;
        this.file = file;
        this.most = most;
        this.sealed = key.sealing(new ChunkOutput(jdbc, file), file);
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }

    public UUID file() {
        return file;
    }

    /** Bytes so far. */
    public long size() {
        return size;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[]{(byte) b}, 0, 1);
    }

    /** @throws FileTooLargeException when there is more of it than may be kept */
    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        size += length;
        if (size > most) {
            throw new FileTooLargeException(most);
        }
        sha256.update(bytes, from, length);
        sealed.write(bytes, from, length);
    }

    /** Writes what is left; the content can be read now. */
    public StoredFile complete() throws IOException {
        sealed.close();
        return new StoredFile(file, size, sha256.digest());
    }

    /**
     * Keeps the file. Call it in the transaction that makes the file's owner: rolled back with it, the file is swept away
     * later.
     */
    public void keep() {
        jdbc.update("update stored_file set whole = true where id = ?", file);
        kept = true;
    }

    @Override
    public void close() {
        if (!kept) {
            jdbc.update("delete from stored_file where id = ?", file);
        }
    }
}
