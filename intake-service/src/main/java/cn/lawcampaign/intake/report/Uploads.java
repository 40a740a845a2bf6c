package cn.lawcampaign.intake.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.StartupEvent;

/**
 * The folder for parts of a multipart while they are read. They are not sealed, so only the service's own account may look
 * in, and what a killed process left behind goes at the next start.
 */
class Uploads {

    /** No request takes as long: what is younger may be another instance's on the same host. */
    private static final Duration LEFT_BEHIND = Duration.ofHours(1);

    void prepare(@Observes StartupEvent start,
            @ConfigProperty(name = "quarkus.http.body.uploads-directory") String folder) {
        try {
            prepare(Path.of(folder), Instant.now());
        } catch (IOException e) {
            throw new UncheckedIOException("suite.uploads must be a folder of this account's", e);
        }
    }

    /** @throws IOException when the folder is a link, another account's or can't be made */
    static void prepare(Path folder, Instant now) throws IOException {
        if (Files.isSymbolicLink(folder)) {
            throw new IOException("a link");
        }
        Files.createDirectories(folder.toAbsolutePath().getParent());
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(
                    PosixFilePermissions.fromString("rwx------")));
        }
        // fails on another account's folder
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        for (Path left : files(folder)) {
            if (Files.getLastModifiedTime(left).toInstant().isBefore(now.minus(LEFT_BEHIND))) {
                Files.deleteIfExists(left);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
