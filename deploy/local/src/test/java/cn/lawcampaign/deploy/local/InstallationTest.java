package cn.lawcampaign.deploy.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        Child left = Child.start("Part", List.of("sleep", "600"), Map.of(), folder.resolve("logs/part.log"));
        Installation.open(folder, false).close();
        left.handle().onExit().get(10, TimeUnit.SECONDS);
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
