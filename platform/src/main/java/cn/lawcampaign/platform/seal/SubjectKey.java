package cn.lawcampaign.platform.seal;

import java.util.UUID;

import com.google.crypto.tink.Aead;

/**
 * One subject's data key, unwrapped: for sealing or opening several fields with one look-up. Keep it no longer than a
 * request.
 */
public final class SubjectKey {

    private final UUID subject;
    private final Aead aead;

    SubjectKey(UUID subject, Aead aead) {
        this.subject = subject;
        this.aead = aead;
    }

    /**
     * @param field names the value among the subject's others, for example {@code narrative}; the same when opening
     * @throws IllegalArgumentException on a lone surrogate; forms refuse those before
     */
    public byte[] seal(String field, String text) {
        return SealedText.seal(aead, text, Place.of(subject, field));
    }

    /** The same for bytes, a file's for example. */
    public byte[] seal(String field, byte[] bytes) {
        return SealedText.seal(aead, bytes, Place.of(subject, field));
    }

    /** @throws SealException when the value was changed, or sealed for another subject or field */
    public String open(String field, byte[] sealed) {
        return SealedText.open(aead, sealed, Place.of(subject, field));
    }

    /** @throws SealException as {@link #open} */
    public byte[] openBytes(String field, byte[] sealed) {
        return SealedText.openBytes(aead, sealed, Place.of(subject, field));
    }
}
