package cn.lawcampaign.deploy.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Unpacks a tar stream with its links and its executable bits. */
public final class Archive {

    private static final int OWNER_EXECUTES = 0100;

    private Archive() {
    }

    /**
     * Unpacks into a folder.
     *
     * @param tar the plain (already decompressed) stream; closed here
     * @param strip how many leading path elements to drop
     */
    public static void unpack(InputStream tar, Path folder, int strip) {
        try (TarArchiveInputStream stream = new TarArchiveInputStream(new BufferedInputStream(tar))) {
            for (TarArchiveEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                Path name = Path.of(entry.getName()).normalize();
                if (name.getNameCount() > strip) {
                    write(stream, entry, inside(folder, name.subpath(strip, name.getNameCount())));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path inside(Path folder, Path name) {
        Path target = folder.resolve(name).normalize();
        if (!target.startsWith(folder)) {
            throw new IllegalArgumentException("An entry of the archive leaves its folder: " + name);
        }
        return target;
    }

    private static void write(InputStream content, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        if ((entry.getMode() & OWNER_EXECUTES) != 0) {
            Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(target));
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            Files.setPosixFilePermissions(target, permissions);
        }
    }
}
