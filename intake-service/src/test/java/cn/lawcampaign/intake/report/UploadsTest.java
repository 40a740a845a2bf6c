package cn.lawcampaign.intake.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadsTest {

    @TempDir
    Path temp;

    @Test
    void only_our_account_may_look_in_and_leftovers_go() throws IOException {
        Path folder = temp.resolve("a/uploads");
        Uploads.prepare(folder, Instant.now());
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path left = Files.writeString(folder.resolve("left"), "x");
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        Path young = Files.writeString(folder.resolve("young"), "x");
        Uploads.prepare(folder, Instant.now());
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
        assertFalse(Files.exists(left));
        assertTrue(Files.exists(young));
    }

    @Test
    void a_link_is_refused() throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("link"), Files.createDirectory(temp.resolve("target")));
        assertThrows(IOException.class, () -> Uploads.prepare(link, Instant.now()));
    }
}
