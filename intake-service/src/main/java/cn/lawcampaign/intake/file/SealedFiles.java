package cn.lawcampaign.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;

import cn.lawcampaign.platform.seal.StreamKey;
import cn.lawcampaign.platform.seal.SubjectKey;
import cn.lawcampaign.platform.work.Jdbc;

/**
 * Keeps files sealed. Each has a key of its own that lies sealed under its subject's data key, so that a file goes over to
 * another subject (a basket's to its report) without being sealed anew, and is shredded with it.
 */
@ApplicationScoped
public class SealedFiles {

    /** Longer than any upload takes; what is not whole by then belongs to a process that ended. */
    private static final Duration ABANDONED = Duration.ofHours(6);

    private final Jdbc jdbc;
    private final Clock clock;

    public SealedFiles(AgroalDataSource database, Clock clock) {
        this.jdbc = new Jdbc(database);
        this.clock = clock;
    }

    /**
     * Begins a file. Outside of a transaction, or else that holds a connection for as long as the file takes to come.
     *
     * @param most bytes that it may have
     */
    public FileWriting write(SubjectKey subject, long most) throws IOException {
        UUID file = UUID.randomUUID();
        StreamKey key = StreamKey.create();
        jdbc.update("insert into stored_file (id, key, created_at) values (?, ?, ?)", file, key.sealed(subject, file),
                clock.instant());
        return new FileWriting(jdbc, file, key, most);
    }

    /** The content; to be closed. Reading fails where it was changed. */
    public InputStream open(UUID file, SubjectKey subject) throws IOException {
        return key(file, subject).opening(new ChunkInput(jdbc, file), file);
    }

    /** Hands the file over to another subject. */
    public void hand(UUID file, SubjectKey from, SubjectKey to) {
        jdbc.update("update stored_file set key = ? where id = ?", key(file, from).sealed(to, file), file);
    }

    public void delete(UUID file) {
        jdbc.update("delete from stored_file where id = ?", file);
    }

    private StreamKey key(UUID file, SubjectKey subject) {
        return StreamKey.open(subject, file, jdbc.query("select key from stored_file where id = ?",
                row -> row.getBytes(1), file).stream().findFirst()
                .orElseThrow(() -> new IllegalStateException("no file " + file)));
    }

    @Scheduled(every = "1h", delayed = "10m", identity = "abandoned-files")
    void sweep() {
        jdbc.update("delete from stored_file where not whole and created_at < ?", clock.instant().minus(ABANDONED));
    }
}
