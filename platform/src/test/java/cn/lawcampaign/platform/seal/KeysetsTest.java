package cn.lawcampaign.platform.seal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysetsTest {

    @TempDir
    Path folder;

    @Test
    void startsWithAllFourKeysets() throws Exception {
        TestKeysets.write(folder, "seal", TestKeysets.aead());
        TestKeysets.write(folder, "vault", TestKeysets.aead());
        TestKeysets.write(folder, "code", TestKeysets.prf());
        TestKeysets.write(folder, "lookup", TestKeysets.prf());
        assertDoesNotThrow(() -> start(Optional.of(folder), "seal", "vault", "code", "lookup"));
    }

    @Test
    void namesTheMissingProperty() {
        String message = assertThrows(KeysetException.class, () -> start(Optional.empty(), "seal")).getMessage();
        assertTrue(message.contains("suite.keys"), message);
    }

    @Test
    void namesTheMissingFile() {
        String message = assertThrows(KeysetException.class, () -> start(Optional.of(folder), "vault")).getMessage();
        assertTrue(message.contains(folder.resolve("vault.json").toString()), message);
    }

    @Test
    void refusesAKeysetThatOthersCanRead() throws Exception {
        Path file = TestKeysets.write(folder, "seal", TestKeysets.aead());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        String message = assertThrows(KeysetException.class, () -> start(Optional.of(folder), "seal")).getMessage();
        assertTrue(message.contains("seal.json is open to other users"), message);
    }

    @Test
    void refusesAKeysetOfTheWrongKindAndSaysNothingOfIt() throws Exception {
        Path file = TestKeysets.write(folder, "seal", TestKeysets.prf());
        KeysetException refused = assertThrows(KeysetException.class, () -> start(Optional.of(folder), "seal"));
        String key = Files.readString(file).replaceAll("(?s).*\"value\":\\s*\"([^\"]+)\".*", "$1");
        assertTrue(key.length() > 20, "the test found the key material");
        assertFalse(refused.getMessage().contains(key));
    }

    @Test
    void aServiceWithoutSecretsNeedsNoFolder() {
        assertDoesNotThrow(() -> start(Optional.empty(), "none"));
    }

    private static void start(Optional<Path> folder, String... needed) {
        new SealConfig(folder, List.of(needed)).checkAtStart(null);
    }
}
