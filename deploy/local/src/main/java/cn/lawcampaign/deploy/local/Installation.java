package cn.lawcampaign.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;

import cn.lawcampaign.deploy.embedded.EmbeddedException;
import cn.lawcampaign.deploy.embedded.Folders;
import cn.lawcampaign.deploy.embedded.Leftovers;
import cn.lawcampaign.deploy.embedded.Secrets;

/** The folder of one installation: data, keys, secrets, logs. One launcher at a time may use it. */
final class Installation implements AutoCloseable {

    private static final long NEEDED = 2L << 30;

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;

    private Installation(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * @param reset forget what is in the folder
     * @throws EmbeddedException when another launcher uses it, or the disk is almost full
     */
    static Installation open(Path folder, boolean reset) {
        try {
            Files.createDirectories(folder);
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
            if (Files.getFileStore(folder).getUsableSpace() < NEEDED) {
                throw new EmbeddedException("磁盘剩余空间不足 2 GB，请清理，或用 --data 另选磁盘"
                        + " / less than 2 GB of disk left; make room or choose another disk with --data: " + folder);
            }
            return new Installation(folder, channel, lock);
        } catch (IOException e) {
            throw new EmbeddedException("数据目录无法使用 / the data folder can't be used: " + folder);
        }
    }

    Path folder() {
        return folder;
    }

    /** Random, made with the folder. */
    String name() {
        return new Secrets(folder.resolve("secrets")).of("installation");
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
