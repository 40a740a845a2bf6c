package cn.lawcampaign.deploy.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/**
 * The one folder in which the parts keep everything: data, logs, secrets and the records of running children.
 *
 * @param root the folder; created with mode 700 when missing
 */
public record Home(Path root) {

    public Home {
        root = root.toAbsolutePath().normalize();
    }

    /** A folder inside the home, created with mode 700 when missing. */
    public Path folder(String name) {
        Path folder = root.resolve(name);
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            return folder;
        } catch (IOException e) {
            throw new StartFailure("无法创建目录 " + folder + "。", "Cannot create the folder " + folder + ".", e);
        }
    }

    public Path log(String part) {
        return folder("logs").resolve(part + ".log");
    }

    public Path run() {
        return folder("run");
    }

    public Secrets secrets() {
        return new Secrets(folder("secrets"));
    }

    /** Removes the home with everything in it. */
    public void delete() {
        if (!Files.exists(root)) {
            return;
        }
        try (var paths = Files.walk(root)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
