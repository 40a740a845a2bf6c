package cn.lawcampaign.deploy.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;

/** Folders as a whole. Links are removed, never followed. */
public final class Folders {

    private Folders() {
    }

    /** Removes the folder with everything in it; does nothing when it isn't there. */
    public static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            clear(folder, Set.of());
            Files.delete(folder);
        }
    }

    /** Removes everything in the folder but what is to be kept. */
    public static void clear(Path folder, Set<Path> kept) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder) && !kept.contains(file)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
