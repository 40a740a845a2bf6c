package cn.lawcampaign.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

import cn.lawcampaign.deploy.embedded.EmbeddedException;
import cn.lawcampaign.deploy.embedded.Folders;
import cn.lawcampaign.deploy.embedded.Leftovers;
import cn.lawcampaign.deploy.embedded.PrivateFile;
import cn.lawcampaign.deploy.embedded.Secrets;

/** The folder of one installation: data, keys, secrets, logs. One launcher at a time may use it. */
final class Installation implements AutoCloseable {

    private static final String NAME = "installation";
    private static final Path MARK = Path.of("secrets", NAME);

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;

    private Installation(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Makes the folder when missing, for its owner alone.
     *
     * @param reset forget what is in the folder
     * @throws EmbeddedException when it holds other things, another launcher uses it, or the disk is almost full
     */
    static Installation open(Path chosen, boolean reset) {
        try {
            PrivateFile.folder(chosen);
            Path folder = chosen.toRealPath(); // a link to it is as good
            if (!isOursOrEmpty(folder)) {
                throw new EmbeddedException("目录中有其他文件，不作为数据目录使用，请用 --data 指定空目录"
                        + " / the folder holds other things and is left alone; choose an empty one with --data: "
                        + folder);
            }
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            FileLock lock = lock(channel);
            if (lock == null) {
                channel.close();
                throw new EmbeddedException("数据目录正由另一个实例使用，请先停止它，或用 --data 另选目录"
                        + " / another launcher uses this data folder; stop it or choose another with --data: "
                        + folder);
            }
            List<String> leftovers = Leftovers.end(folder);
            if (!leftovers.isEmpty()) {
                System.out.println("已结束上次遗留的进程 / ended what an earlier launcher left running: " + leftovers);
            }
            if (reset) {
                Folders.clear(folder, Set.of(folder.resolve("lock")));
            }
            Disk.require(folder, "--data");
            Installation installation = new Installation(folder, channel, lock);
            installation.name(); // from now on the folder is known as ours
            return installation;
        } catch (IOException e) {
            throw new EmbeddedException("数据目录无法使用 / the data folder can't be used: " + chosen);
        }
    }

    private static boolean isOursOrEmpty(Path folder) throws IOException {
        if (Files.exists(folder.resolve(MARK))) {
            return true;
        }
        try (var files = Files.list(folder)) {
            return files.allMatch(file -> file.endsWith("lock")); // one that was interrupted before its mark was made
        }
    }

    Path folder() {
        return folder;
    }

    /** Random, made with the folder; its file marks the folder as ours. */
    String name() {
        return new Secrets(folder.resolve(MARK).getParent()).of(NAME);
    }

    /** Whether the samples were filed here before. */
    boolean hasSamples() {
        return Files.exists(folder.resolve("samples-filed"));
    }

    void samplesAreFiled() {
        try {
            Files.writeString(folder.resolve("samples-filed"), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes the folder with all that is in it. */
    void remove() {
        close();
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes what is in the folder but for the logs, which say what went wrong. */
    Path removeAllButLogs() {
        close();
        try {
            Path logs = folder.resolve("logs");
            try (var files = Files.list(folder)) {
                for (Path other : files.filter(file -> !file.equals(logs)).toList()) {
                    Folders.delete(other);
                }
            }
            return logs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
