package cn.lawcampaign.deploy.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code deploy/up} in a checkout of its own, with programs that only say that they were called. */
class UpScriptTest {

    @TempDir
    Path folder;

    private Path checkout;
    private Path tools;

    private record Ended(int status, List<String> out, List<String> errors) {
    }

    @BeforeEach
    void layOut() throws IOException {
        checkout = Files.createDirectories(folder.resolve("checkout"));
        tools = Files.createDirectories(folder.resolve("bin"));
        Files.createDirectories(checkout.resolve("deploy/local/target"));
        Files.copy(Home.here().folder().resolve("deploy/up"), checkout.resolve("deploy/up"));
        program(tools.resolve("java"), "echo \"java $*\"");
        program(tools.resolve("javac"), "echo javac 17.0.9");
        program(checkout.resolve("mvnw"), "echo '[INFO] Building Intake 1.0.0-SNAPSHOT'");
        disk(50_000_000);
    }

    @Test
    void buildsOnceAndStartsTheLauncherWithTheOptionsGiven() throws Exception {
        Ended first = up("--port", "9090");
        assertEquals(0, first.status(), first.toString());
        assertTrue(first.out().stream().anyMatch(line -> line.contains("building Intake")), first.toString());
        assertTrue(last(first).endsWith("cn.lawcampaign.deploy.local.Up --port 9090"), first.toString());
        assertEquals(1, up().out().size());
    }

    @Test
    void buildsAgainAfterASourceHasChanged() throws Exception {
        up();
        Path source = checkout.resolve("intake-service/src/main/java/Report.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, "");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(1))); // disks count time in ticks
        assertTrue(up().out().size() > 1);
    }

    @Test
    void anOldJdkIsOneLine() throws Exception {
        program(tools.resolve("javac"), "echo javac 11.0.2");
        assertRefused("17", up());
        program(tools.resolve("javac"), "echo javac 1.8.0_402 >&2");
        assertRefused("17", up());
    }

    @Test
    void noJdkIsOneLine() throws Exception {
        Files.delete(tools.resolve("javac"));
        assertRefused("JAVA_HOME", up());
    }

    @Test
    void aFullDiskIsOneLineBeforeAnythingIsBuilt() throws Exception {
        disk(1_000_000);
        assertRefused("3 GB", up());
    }

    @Test
    void aFailedBuildSaysSoAndIsTriedAgain() throws Exception {
        program(checkout.resolve("mvnw"), "echo '[ERROR] no such symbol'; exit 1");
        for (int time = 0; time < 2; time++) {
            Ended failed = up();
            assertEquals(1, failed.status());
            assertTrue(failed.errors().contains("[ERROR] no such symbol"), failed.toString());
        }
    }

    @Test
    void aNewJdkIsAskedNotToWarnOfTheLibraries() throws Exception {
        program(tools.resolve("javac"), "echo javac 25.0.1");
        assertTrue(last(up()).contains("--sun-misc-unsafe-memory-access=allow"));
        program(tools.resolve("javac"), "echo javac 21.0.1");
        assertTrue(!last(up()).contains("unsafe"));
    }

    private static void assertRefused(String words, Ended ended) {
        assertEquals(1, ended.status());
        assertEquals(List.of(), ended.out());
        assertEquals(1, ended.errors().size(), ended.toString());
        assertTrue(ended.errors().get(0).contains(words), ended.toString());
    }

    private static String last(Ended ended) {
        return ended.out().get(ended.out().size() - 1);
    }

    private void disk(int free) throws IOException {
        program(tools.resolve("df"),
                "echo 'Filesystem 1024-blocks Used Available'; echo '/dev/x 99000000 1 " + free + " 1% /'");
    }

    private static void program(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Ended up(String... options) throws Exception {
        Path out = folder.resolve("out");
        Path errors = folder.resolve("errors");
        ProcessBuilder up = new ProcessBuilder(Stream.concat(
                Stream.of("/usr/bin/env", "bash", checkout.resolve("deploy/up").toString()), Stream.of(options))
                .toList())
                .redirectOutput(out.toFile()).redirectError(errors.toFile());
        up.environment().put("PATH", tools + ":/usr/bin:/bin");
        up.environment().put("JAVA_HOME", folder.toString());
        Process process = up.start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return new Ended(process.exitValue(), Files.readAllLines(out), Files.readAllLines(errors));
    }
}
