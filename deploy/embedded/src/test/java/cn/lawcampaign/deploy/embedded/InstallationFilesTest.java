package cn.lawcampaign.deploy.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an installation keeps on disk: its owner's alone, the same at the next start, and not fooled by a torn one. */
class InstallationFilesTest {

    @TempDir
    Path folder;

    @Test
    void secretsOutliveARestartAndAreTheOwnersAlone() throws IOException {
        Path secrets = folder.resolve("secrets");
        String web = new Secrets(secrets).of("web");
        assertEquals(web, new Secrets(secrets).of("web"));
        assertNotEquals(web, new Secrets(secrets).of("door"));
        assertTrue(web.length() >= 32);
        assertEquals("rw-------", permissions(secrets.resolve("web")));
        assertEquals("rwx------", permissions(secrets));
    }

    @Test
    void keysetsOutliveARestartAndAreTheOwnersAlone() throws IOException {
        Path keys = Keysets.ensure(folder.resolve("keys"));
        for (String name : List.of("seal.json", "vault.json", "code.json", "lookup.json")) {
            assertEquals("rw-------", permissions(keys.resolve(name)));
        }
        String seal = Files.readString(keys.resolve("seal.json"));
        assertEquals(seal, Files.readString(Keysets.ensure(keys).resolve("seal.json")));
        assertNotEquals(seal, Files.readString(keys.resolve("vault.json")));
    }

    @Test
    void aHalfMadeDatabaseIsMadeAgain() throws IOException {
        Files.createDirectories(folder.resolve("postgres.half"));
        Files.writeString(folder.resolve("postgres.half/PG_VERSION"), "18");
        Postgres postgres = Postgres.start(folder, Caches.folder(), Ports.free(),
                new Secrets(folder.resolve("secrets")));
        postgres.stop();
        assertTrue(Files.exists(folder.resolve("postgres/PG_VERSION")));
        assertTrue(Files.notExists(folder.resolve("postgres.half")));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
