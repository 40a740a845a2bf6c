package cn.lawcampaign.deploy.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.ConcurrentHashMap;

/** Random secrets of one installation, each in a file that only its owner can read; made when first asked for. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;
    private final ConcurrentHashMap<String, String> known = new ConcurrentHashMap<>();

    public Secrets(Path folder) {
        this.folder = folder;
    }

    /** @return 32 hexadecimal characters, the same at every call for the same name */
    public String of(String name) {
        return known.computeIfAbsent(name, this::readOrMake);
    }

    /** The file that holds the secret of this name, for programs that read a password from a file. */
    Path file(String name) {
        of(name);
        return folder.resolve(name);
    }

    private String readOrMake(String name) {
        Path file = folder.resolve(name);
        try {
            if (Files.exists(file)) {
                return Files.readString(file).strip();
            }
            byte[] bytes = new byte[16];
            RANDOM.nextBytes(bytes);
            String secret = HexFormat.of().formatHex(bytes);
            PrivateFile.write(file, secret);
            return secret;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
