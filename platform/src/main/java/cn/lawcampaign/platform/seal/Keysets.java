package cn.lawcampaign.platform.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.util.Collections;
import java.util.Set;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.prf.PrfSet;

/**
 * The Tink keysets in a folder, one JSON file each. A file is rotated by adding a key to it and making that one primary:
 * what older keys sealed still opens, new work uses the primary.
 */
public final class Keysets {

    /** Wraps the data keys: AEAD. */
    public static final String SEAL = "seal";
    /** Seals the identity vault: AEAD. */
    public static final String VAULT = "vault";
    /** Computes query codes: PRF. */
    public static final String CODE = "code";
    /** Keyed hashes for look-ups: PRF. */
    public static final String LOOKUP = "lookup";

    // Group may read: a mounted Kubernetes secret is handed to the process by its group.
    private static final Set<PosixFilePermission> TOO_OPEN = Set.of(PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE, PosixFilePermission.GROUP_WRITE);

    private final Path folder;

    public Keysets(Path folder) {
        this.folder = folder;
    }

    /** @throws KeysetException when the file is missing, open to others, or no AEAD keyset */
    public Aead aead(String name) {
        return primitive(name, Aead.class);
    }

    /** @throws KeysetException when the file is missing, open to others, or no PRF keyset */
    public PrfSet prf(String name) {
        return primitive(name, PrfSet.class);
    }

    /** Reads the keyset and throws it away, to find a fault at start instead of at the first report. */
    void check(String name) {
        if (name.equals(CODE) || name.equals(LOOKUP)) {
            prf(name);
        } else {
            aead(name);
        }
    }

    private <P> P primitive(String name, Class<P> type) {
        Path file = folder.resolve(name + ".json");
        try {
            refuseIfOpenToOthers(file);
            return Tink.primitive(Tink.parse(Files.readString(file)), type);
        } catch (IOException e) {
            throw new KeysetException("keyset " + file + " (folder from property suite.keys) is missing or unreadable");
        } catch (GeneralSecurityException e) { // its message and cause could quote the file
            throw new KeysetException("keyset " + file + " is not a valid Tink keyset for " + type.getSimpleName());
        }
    }

    private static void refuseIfOpenToOthers(Path file) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null && !Collections.disjoint(view.readAttributes().permissions(), TOO_OPEN)) {
            throw new KeysetException("keyset " + file + " is open to other users: chmod 600");
        }
    }
}
