package cn.lawcampaign.deploy.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakBuildTest {

    @TempDir
    Path folder;

    @Test
    void isBuiltOnceAndKept() throws IOException {
        Path archive = StubKeycloak.archive(folder, 0);
        assertFalse(KeycloakBuild.isThere(cache()));
        Path home = build(archive);
        assertTrue(Files.readString(home.resolve("ran")).contains(" build --db=postgres "));
        assertTrue(KeycloakBuild.isThere(cache()));
        Files.delete(archive);
        assertEquals(home, build(archive));
    }

    /** A process between it and us would die alone, and leave it running. */
    @Test
    void theBuildIsTiedToUsWithoutAnythingBetween() throws IOException {
        assumeTrue(Guard.best() == Guard.PARENT_DEATH_SIGNAL);
        String ran = Files.readString(build(StubKeycloak.archive(folder, 0)).resolve("ran"));
        assertEquals(ProcessHandle.current().pid() + "", ran.substring(0, ran.indexOf(' ')));
    }

    @Test
    void whatAnInterruptedBuildLeftIsRemovedAndNothingElse() throws Exception {
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        Path left = half("" + ended.pid());
        Path underWay = half("" + ProcessHandle.current().parent().orElseThrow().pid());
        Path strange = half("of-somebody");
        build(StubKeycloak.archive(folder, 0));
        assertFalse(Files.exists(left));
        assertTrue(Files.exists(underWay));
        assertTrue(Files.exists(strange));
    }

    @Test
    void aFailureNamesItsLogAndIsNotTakenForABuild() throws IOException {
        Path archive = StubKeycloak.archive(folder, 3);
        EmbeddedException failure = assertThrows(EmbeddedException.class, () -> build(archive));
        assertTrue(failure.getMessage().contains(log().toString()), failure.getMessage());
        assertFalse(KeycloakBuild.isThere(cache()));
    }

    @Test
    void aMissingOrBrokenArchiveIsOneLine() throws IOException {
        Path archive = folder.resolve("keycloak.tar.gz");
        assertOneLineThatNames(archive, assertThrows(EmbeddedException.class, () -> build(archive)));
        Files.writeString(archive, "half a download");
        assertOneLineThatNames(archive, assertThrows(EmbeddedException.class, () -> build(archive)));
    }

    private static void assertOneLineThatNames(Path archive, EmbeddedException said) {
        assertEquals(1, said.getMessage().lines().count());
        assertTrue(said.getMessage().contains(archive.toString()), said.getMessage());
    }

    private Path build(Path archive) {
        return KeycloakBuild.builtIn(cache(), archive, log());
    }

    private Path half(String name) throws IOException {
        return Files.createDirectories(cache().resolve("keycloak-half-" + name + "/lib"));
    }

    private Path cache() {
        return folder.resolve("cache");
    }

    private Path log() {
        return folder.resolve("logs/keycloak.log");
    }
}
