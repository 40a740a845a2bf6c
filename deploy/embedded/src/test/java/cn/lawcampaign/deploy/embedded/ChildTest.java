package cn.lawcampaign.deploy.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChildTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Guard.class)
    void endsWithALauncherThatIsKilled(Guard guard) throws Exception {
        Process launcher = new ProcessBuilder(JavaChild.java(), "-Xmx64m", "-cp", System.getProperty("java.class.path"),
                KilledLauncher.class.getName(), folder.toString(), guard.name())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        long pid = Long.parseLong(new BufferedReader(
                new InputStreamReader(launcher.getInputStream(), StandardCharsets.UTF_8)).readLine());
        ProcessHandle child = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> below = child.descendants().toList();
        launcher.destroyForcibly().waitFor();
        child.onExit().get(10, TimeUnit.SECONDS);
        for (ProcessHandle one : below) {
            one.onExit().get(10, TimeUnit.SECONDS);
        }
    }

    @ParameterizedTest
    @EnumSource(Guard.class)
    void isAskedToEndBeforeItIsEnded(Guard guard) throws Exception {
        Child child = start("trap 'echo tidied; exit 0' TERM; echo up; while :; do sleep 0.05; done", guard);
        awaitLine("up", child);
        child.stop(Duration.ofSeconds(10));
        assertTrue(log().contains("tidied"));
        assertEquals(List.of(), RunRecord.all(folder.resolve("run")));
    }

    @ParameterizedTest
    @EnumSource(Guard.class)
    void isEndedWhenItDoesNotListen(Guard guard) {
        Child child = start("trap '' TERM; echo up; while :; do sleep 0.05; done", guard);
        awaitLine("up", child);
        child.stop(Duration.ofMillis(300));
        assertFalse(child.isAlive());
    }

    @Test
    void namesItsLogWhenItEndsBeforeItIsReady() {
        Child child = start("echo no such luck; exit 3", Guard.best());
        EmbeddedException failure = assertThrows(EmbeddedException.class,
                () -> child.awaitReady(Duration.ofSeconds(10), () -> false, folder.resolve("logs/part.log")));
        assertTrue(failure.getMessage().contains("logs/part.log"));
        assertEquals(1, failure.getMessage().lines().count());
    }

    @Test
    void aLeftoverIsEnded() {
        Child child = start("sleep 600", Guard.best());
        assertEquals(List.of("part"), Leftovers.end(folder));
        assertFalse(child.isAlive());
        assertEquals(List.of(), Leftovers.end(folder));
    }

    @Test
    void aStrangerUnderTheSameProcessIdIsLeftAlone() {
        Child stranger = start("sleep 600", Guard.best());
        PrivateFile.write(folder.resolve("run/part.pid"),
                stranger.handle().pid() + " " + Instant.now().minusSeconds(3600).toEpochMilli());
        assertEquals(List.of(), Leftovers.end(folder));
        assertTrue(stranger.isAlive());
        stranger.kill();
    }

    @Test
    void aTornRecordDoesNoHarm() throws Exception {
        Files.createDirectories(folder.resolve("run"));
        Files.writeString(folder.resolve("run/part.pid"), "12");
        assertEquals(List.of(), Leftovers.end(folder));
    }

    private Child start(String script, Guard guard) {
        return Child.start("Part", List.of("/bin/sh", "-c", script), Map.of(), folder.resolve("logs/part.log"), guard);
    }

    private void awaitLine(String line, Child child) {
        child.awaitReady(Duration.ofSeconds(10), () -> log().contains(line), folder.resolve("logs/part.log"));
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("logs/part.log"));
        } catch (IOException e) {
            return "";
        }
    }
}
