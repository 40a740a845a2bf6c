package cn.lawcampaign.platform.seal;

import java.security.GeneralSecurityException;
import java.util.UUID;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;

/**
 * Makes data keys (AES-256-GCM, one a subject) and wraps them with the master keyset, bound to their subject. Wrapped and
 * sealed bytes lie apart, unlike those of Tink's KmsEnvelopeAead, so that a key can be destroyed on its own.
 */
final class DataKeys {

    private final Aead master;

    DataKeys(Aead master) {
        this.master = master;
    }

    byte[] newWrapped(UUID subject) {
        try {
            KeysetHandle key = Tink.newAead();
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(key, master, Place.of(subject));
        } catch (GeneralSecurityException e) {
            throw new SealException("could not make a data key");
        }
    }

    SubjectKey unwrap(UUID subject, byte[] wrapped) {
        try {
            KeysetHandle key = TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, master, Place.of(subject));
            return new SubjectKey(subject, Tink.primitive(key, Aead.class));
        } catch (GeneralSecurityException e) {
            throw new SealException("the data key of " + subject + " can't be unwrapped with the present keyset");
        }
    }
}
