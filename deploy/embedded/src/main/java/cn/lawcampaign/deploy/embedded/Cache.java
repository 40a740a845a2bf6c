package cn.lawcampaign.deploy.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Unpacked and built parts, shared by all data folders of a user. An entry is made in a folder beside it and renamed
 * when complete, so a half-made one is never taken for a whole one.
 *
 * @param root the folder: system property {@code lawcampaign.cache}, environment {@code LAWCAMPAIGN_CACHE}, or the
 *        user's cache folder
 */
public record Cache(Path root) {

    private static final String PART = ".part-";

    public static Cache ofUser() {
        String chosen = System.getProperty("lawcampaign.cache", System.getenv("LAWCAMPAIGN_CACHE"));
        if (chosen != null) {
            return new Cache(Path.of(chosen));
        }
        String base = System.getenv("XDG_CACHE_HOME");
        Path folder = base == null ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(base);
        return new Cache(folder.resolve("lawcampaign"));
    }

    /** The entry of this name, made first when missing; two makers at once do no harm. */
    public synchronized Path entry(String name, Consumer<Path> maker) {
        Path entry = root.resolve(name);
        if (Files.isDirectory(entry)) {
            return entry;
        }
        try {
            Files.createDirectories(root);
            sweep(name);
            Path fresh = Files.createDirectory(root.resolve(name + PART + ProcessHandle.current().pid()));
            maker.accept(fresh);
            move(fresh, entry);
            return entry;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sweep(String name) throws IOException {
        try (Stream<Path> entries = Files.list(root)) {
            for (Path half : entries.filter(path -> path.getFileName().toString().startsWith(name + PART)).toList()) {
                long maker = Long
                        .parseLong(half.toString().substring(half.toString().lastIndexOf(PART) + PART.length()));
                if (maker == ProcessHandle.current().pid() || ProcessHandle.of(maker).isEmpty()) {
                    System.out.println("上次未完成，重新制作 " + name + "。 Left half-made by an earlier start; making " + name
                            + " again.");
                    new Home(half).delete();
                }
            }
        }
    }

    private static void move(Path fresh, Path entry) throws IOException {
        try {
            Files.move(fresh, entry, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(entry)) {
                throw e;
            }
            new Home(fresh).delete();
        }
    }
}
