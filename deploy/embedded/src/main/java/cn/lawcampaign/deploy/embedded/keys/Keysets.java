package cn.lawcampaign.deploy.embedded.keys;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyTemplates;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.PrfConfig;

import cn.lawcampaign.deploy.embedded.Home;
import cn.lawcampaign.deploy.embedded.Secrets;

/** The suite's keysets for trying out: clear text, one file each, mode 600. Real hosts bring their own. */
public final class Keysets {

    private static final Map<String, String> TEMPLATES = Map.of("seal.json", "AES256_GCM", "vault.json", "AES256_GCM",
            "code.json", "HKDF_SHA256", "lookup.json", "HKDF_SHA256");

    private Keysets() {
    }

    /** Makes the keysets that are missing; those that are there stay, for data are sealed under them. */
    public static Path ensure(Home home) {
        Path folder = home.folder("keys");
        try {
            AeadConfig.register();
            PrfConfig.register();
            for (Map.Entry<String, String> keyset : TEMPLATES.entrySet()) {
                Path file = folder.resolve(keyset.getKey());
                if (!Files.exists(file)) {
                    Secrets.write(file, generate(keyset.getValue()));
                }
            }
            return folder;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot make the keysets", e);
        }
    }

    private static String generate(String template) throws GeneralSecurityException {
        KeysetHandle handle = KeysetHandle.generateNew(KeyTemplates.get(template));
        return TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get());
    }
}
