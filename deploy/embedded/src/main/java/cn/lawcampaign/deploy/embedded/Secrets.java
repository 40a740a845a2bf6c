package cn.lawcampaign.deploy.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/**
 * Random passwords that outlive a restart, one file each, readable by the owner alone.
 *
 * @param folder where they lie
 */
public record Secrets(Path folder) {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The secret of this name: 32 letters and digits (190 bits), made at the first asking. */
    public synchronized String get(String name) {
        Path file = file(name);
        if (!Files.exists(file)) {
            write(file, random());
        }
        return read(file);
    }

    /** The file that holds the secret of this name. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    /** 32 random letters and digits. */
    public static String random() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length()).collect(StringBuilder::new,
                (text, index) -> text.append(ALPHABET.charAt(index)), StringBuilder::append).toString();
    }

    /** Writes a file that nobody but the owner can read, from its first byte on; replaces an older one. */
    public static void write(Path file, String content) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, content, StandardOpenOption.WRITE);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
