package cn.lawcampaign.intake.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;

import cn.lawcampaign.intake.IntakeTest;
import cn.lawcampaign.intake.OwnerRole;
import cn.lawcampaign.platform.seal.Seal;
import cn.lawcampaign.platform.seal.SealException;
import cn.lawcampaign.platform.seal.SubjectKey;
import cn.lawcampaign.platform.work.Jdbc;

@IntakeTest
class SealedFilesTest {

    private static final int SEVERAL_ROWS = 3 * ChunkOutput.CHUNK + 17;

    @Inject
    SealedFiles files;

    @Inject
    Seal seal;

    @Inject
    AgroalDataSource database;

    private final UUID subject = UUID.randomUUID();
    private SubjectKey key;

    @BeforeEach
    void makeTheSubjectsKey() {
        key = seal.newKey(subject);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_536, ChunkOutput.CHUNK, SEVERAL_ROWS})
    void givesBackWhatWasWritten(int size) throws Exception {
        byte[] content = content(size);
        StoredFile stored = write(content);
        assertEquals(size, stored.size());
        assertArrayEquals(MessageDigest.getInstance("SHA-256").digest(content), stored.sha256());
        assertArrayEquals(content, read(stored.id(), key));
    }

    @Test
    void liesSealed() throws IOException {
        StoredFile stored = write("赵某安，电话 0437-0000911。".repeat(50_000).getBytes("UTF-8"));
        byte[] word = "赵某安".getBytes("UTF-8");
        long found = new Jdbc(database).query("select position(?::bytea in data) from stored_chunk where file_id = ?",
                row -> row.getLong(1), word, stored.id()).stream().filter(at -> at > 0).count();
        assertEquals(0, found);
    }

    @Test
    void opensForItsSubjectAloneAndGoesOverToAnother() throws IOException {
        byte[] content = content(SEVERAL_ROWS);
        StoredFile stored = write(content);
        SubjectKey report = seal.newKey(UUID.randomUUID());
        assertThrows(SealException.class, () -> files.open(stored.id(), report));
        files.hand(stored.id(), key, report);
        assertArrayEquals(content, read(stored.id(), report));
        assertThrows(SealException.class, () -> files.open(stored.id(), key));
    }

    @Test
    void noticesWhatWasCutOrExchanged() throws IOException {
        StoredFile stored = write(content(SEVERAL_ROWS));
        StoredFile other = write(content(SEVERAL_ROWS));
        OwnerRole.update("update stored_chunk set data = (select data from stored_chunk where file_id = ? and no = 1)"
                + " where file_id = ? and no = 1", other.id(), stored.id());
        assertThrows(IOException.class, () -> read(stored.id(), key));
        OwnerRole.update("delete from stored_chunk where file_id = ? and no = 3", other.id());
        assertThrows(IOException.class, () -> read(other.id(), key));
    }

    @Test
    void keepsNothingOfWhatIsTooLargeOrBrokenOff() throws IOException {
        UUID file;
        try (FileWriting writing = files.write(key, 1_000)) {
            file = writing.file();
            writing.write(new byte[1_000]);
            assertThrows(FileTooLargeException.class, () -> writing.write(1));
        }
        assertFalse(isThere(file));
        try (FileWriting writing = files.write(key, Long.MAX_VALUE)) {
            file = writing.file();
            writing.write(new byte[SEVERAL_ROWS]);
        }
        assertFalse(isThere(file));
    }

    @Test
    void sweepsWhatNobodyOwnsAndLeavesTheRest() throws IOException {
        StoredFile kept = write(content(10));
        UUID orphan = QuarkusTransaction.requiringNew().call(() -> files.write(key, 10).file());
        StoredFile rolledBack;
        try (FileWriting writing = files.write(key, 10)) {
            rolledBack = writing.complete();
            QuarkusTransaction.begin();
            writing.keep();
            QuarkusTransaction.rollback();
        }
        files.sweep();
        assertTrue(isThere(orphan), "it may still be coming");
        new SealedFiles(database, Clock.offset(Clock.systemUTC(), Duration.ofHours(7))).sweep();
        assertFalse(isThere(orphan));
        assertFalse(isThere(rolledBack.id()));
        assertArrayEquals(content(10), read(kept.id(), key));
    }

    private StoredFile write(byte[] content) throws IOException {
        try (FileWriting writing = files.write(key, Long.MAX_VALUE)) {
            writing.write(content);
            StoredFile stored = writing.complete();
            writing.keep();
            return stored;
        }
    }

    private byte[] read(UUID file, SubjectKey from) throws IOException {
        try (InputStream in = files.open(file, from)) {
            return in.readAllBytes();
        }
    }

    private boolean isThere(UUID file) {
        return !new Jdbc(database).query("select 1 from stored_file where id = ?", row -> 1, file).isEmpty();
    }

    private static byte[] content(int size) {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        return content;
    }
}
