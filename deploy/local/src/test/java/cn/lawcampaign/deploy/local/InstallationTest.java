package cn.lawcampaign.deploy.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.lawcampaign.deploy.embedded.Child;
import cn.lawcampaign.deploy.embedded.EmbeddedException;

class InstallationTest {

    @TempDir
    Path folder;

    @Test
    void oneLauncherAtATime() {
        Installation first = Installation.open(folder, false);
        EmbeddedException refused = assertThrows(EmbeddedException.class, () -> Installation.open(folder, false));
        assertTrue(refused.getMessage().contains("--data"), refused.getMessage());
        first.close();
        Installation.open(folder, false).close();
    }

    @Test
    void remembersThatTheSamplesWereFiledUntilItIsReset() {
        try (Installation installation = Installation.open(folder, false)) {
            assertFalse(installation.hasSamples());
            installation.samplesAreFiled();
        }
        try (Installation installation = Installation.open(folder, false)) {
            assertTrue(installation.hasSamples());
        }
        try (Installation installation = Installation.open(folder, true)) {
            assertFalse(installation.hasSamples());
        }
    }

    @Test
    void endsWhatAnEarlierLauncherLeftRunning() throws Exception {
        Installation.open(folder, false).close();
        Child left = Child.start("Part", List.of("sleep", "600"), Map.of(), folder.resolve("logs/part.log"));
        Installation.open(folder, false).close();
        left.handle().onExit().get(10, TimeUnit.SECONDS);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void leavesAFolderOfOtherThingsAlone(boolean reset) throws Exception {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "dear");
        EmbeddedException refused = assertThrows(EmbeddedException.class, () -> Installation.open(folder, reset));
        assertTrue(refused.getMessage().contains("--data"), refused.getMessage());
        assertEquals(1, refused.getMessage().lines().count());
        try (var files = Files.list(folder)) {
            assertEquals(List.of(letter), files.toList());
        }
    }

    @Test
    void takesAnEmptyFolderOrALinkToOne() throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), data);
        try (Installation installation = Installation.open(link, false)) {
            installation.samplesAreFiled();
        }
        try (Installation installation = Installation.open(link, true)) {
            assertFalse(installation.hasSamples());
            assertEquals(data.toRealPath(), installation.folder());
        }
    }

    @Test
    void isItsOwnersAlone() throws Exception {
        Path open = Files.createDirectory(folder.resolve("open"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        for (Path data : List.of(open, folder.resolve("fresh"))) {
            Installation.open(data, false).close();
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data)));
        }
    }

    @Test
    void saysWhenTheFolderCannotBeUsed() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertThrows(EmbeddedException.class, () -> Installation.open(file.resolve("data"), false));
    }

    @Test
    void leavesNothingWhenRemoved() {
        Path data = folder.resolve("data");
        Installation.open(data, false).remove();
        assertFalse(Files.exists(data));
    }

    @Test
    void keepsTheLogsOfWhatWentWrong() throws Exception {
        Installation installation = Installation.open(folder.resolve("data"), false);
        Path log = installation.folder().resolve("logs/kafka.log");
        Files.createDirectories(log.getParent());
        Files.createDirectories(installation.folder().resolve("postgres/base"));
        Files.writeString(log, "why");
        assertEquals(log.getParent(), installation.removeAllButLogs());
        assertEquals("why", Files.readString(log));
        try (var left = Files.list(installation.folder())) {
            assertEquals(1, left.count());
        }
    }
}
