package cn.lawcampaign.platform.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfSet;

/** Fresh keysets for tests. */
public final class TestKeysets {

    private TestKeysets() {
    }

    public static KeysetHandle aead() throws GeneralSecurityException {
        return Tink.newAead();
    }

    public static KeysetHandle prf() throws GeneralSecurityException {
        return Tink.generate(PredefinedPrfParameters.HMAC_SHA256_PRF);
    }

    /** The same keyset with one more key, which is the primary from now on. */
    public static KeysetHandle rotated(KeysetHandle keys, Parameters parameters) throws GeneralSecurityException {
        return KeysetHandle.newBuilder(keys)
                .addEntry(KeysetHandle.generateEntryFromParameters(parameters).withRandomId().makePrimary()).build();
    }

    public static Aead aead(KeysetHandle keys) throws GeneralSecurityException {
        return Tink.primitive(keys, Aead.class);
    }

    public static PrfSet prf(KeysetHandle keys) throws GeneralSecurityException {
        return Tink.primitive(keys, PrfSet.class);
    }

    public static Path write(Path folder, String name, KeysetHandle keys) throws GeneralSecurityException, IOException {
        Path file = folder.resolve(name + ".json");
        Files.writeString(file, TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get()));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return file;
    }
}
