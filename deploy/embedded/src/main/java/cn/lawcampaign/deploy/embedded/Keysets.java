package cn.lawcampaign.deploy.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;

/** Keysets of one installation, made at its first start. They lie outside the database. */
public final class Keysets {

    private Keysets() {
    }

    /** Makes what is missing of {@code seal, vault, code, lookup}; the folder and files are their owner's alone. */
    public static Path ensure(Path folder) {
        try {
            AeadConfig.register();
            PrfConfig.register();
            PrivateFile.folder(folder);
            keyset(folder.resolve("seal.json"), PredefinedAeadParameters.AES256_GCM);
            keyset(folder.resolve("vault.json"), PredefinedAeadParameters.AES256_GCM);
            keyset(folder.resolve("code.json"), PredefinedPrfParameters.HKDF_SHA256);
            keyset(folder.resolve("lookup.json"), PredefinedPrfParameters.HKDF_SHA256);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no AES-GCM or HKDF");
        }
    }

    private static void keyset(Path file, Parameters parameters) throws IOException, GeneralSecurityException {
        if (!Files.exists(file)) {
            String json = TinkJsonProtoKeysetFormat.serializeKeyset(KeysetHandle.generateNew(parameters),
                    InsecureSecretKeyAccess.get());
            PrivateFile.write(file, json);
        }
    }
}
