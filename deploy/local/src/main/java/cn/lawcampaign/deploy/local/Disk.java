package cn.lawcampaign.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

import cn.lawcampaign.deploy.embedded.EmbeddedException;

/** What the disk can't give, said in one line. */
final class Disk {

    private static final long NEEDED = 2L << 30;

    private Disk() {
    }

    /**
     * @param folder need not be there yet
     * @param choice what names another place
     * @throws EmbeddedException when less than 2 GB are left where the folder lies
     */
    static void require(Path folder, String choice) {
        Path there = folder.toAbsolutePath();
        while (!Files.exists(there)) {
            there = there.getParent();
        }
        try {
            if (Files.getFileStore(there).getUsableSpace() < NEEDED) {
                throw new EmbeddedException("磁盘剩余空间不足 2 GB，请清理，或用 " + choice + " 另选磁盘"
                        + " / less than 2 GB of disk left; make room or choose another disk with " + choice + ": "
                        + folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line for a file that could not be read or written. */
    static String line(IOException fault) {
        String what = fault instanceof FileSystemException file && file.getReason() == null
                ? fault.getClass().getSimpleName().replace("Exception", "") + ", " + file.getFile()
                : fault.getMessage();
        return "文件无法读写，请检查磁盘空间和目录权限 / a file can't be read or written; check the disk's room and the"
                + " folder's permissions: " + what;
    }
}
