package cn.lawcampaign.platform.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.UUID;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingParameters;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingParameters.HashType;

/**
 * The key of one file, for content that is too large to be held in memory. It is kept sealed under the data key of the
 * file's subject, so that whoever shreds that key shreds the file, and a file can change its subject without being sealed
 * anew. Streams are read and written in segments of 64 KiB; a file that was cut or changed anywhere fails to open.
 */
public final class StreamKey {

    private static final AesGcmHkdfStreamingParameters PARAMETERS = parameters();

    private final KeysetHandle key;

    private StreamKey(KeysetHandle key) {
        this.key = key;
    }

    public static StreamKey create() {
        try {
            return new StreamKey(Tink.generate(PARAMETERS));
        } catch (GeneralSecurityException e) {
            throw new SealException("could not make a file's key");
        }
    }

    /** @throws SealException when it was sealed for another subject or file */
    public static StreamKey open(SubjectKey subject, UUID file, byte[] sealed) {
        try {
            return new StreamKey(TinkProtoKeysetFormat.parseKeyset(subject.openBytes(field(file), sealed),
                    InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException e) {
            throw new SealException("the key of file " + file + " can't be read");
        }
    }

    /** The key as it is kept beside the file. */
    public byte[] sealed(SubjectKey subject, UUID file) {
        try {
            return subject.seal(field(file),
                    TinkProtoKeysetFormat.serializeKeyset(key, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException e) {
            throw new SealException("could not seal the key of a file");
        }
    }

    /** What is written comes out sealed at {@code out}; closing it writes the last segment. */
    public OutputStream sealing(OutputStream out, UUID file) throws IOException {
        try {
            return primitive().newEncryptingStream(out, Place.of(file));
        } catch (GeneralSecurityException e) {
            throw new SealException("could not seal a file");
        }
    }

    /** The content; reading fails with an {@link IOException} where it was changed. */
    public InputStream opening(InputStream sealed, UUID file) throws IOException {
        try {
            return primitive().newDecryptingStream(sealed, Place.of(file));
        } catch (GeneralSecurityException e) {
            throw new SealException("could not open a file");
        }
    }

    private StreamingAead primitive() throws GeneralSecurityException {
        return Tink.primitive(key, StreamingAead.class);
    }

    private static String field(UUID file) {
        return "file/" + file;
    }

    private static AesGcmHkdfStreamingParameters parameters() {
        try {
            return AesGcmHkdfStreamingParameters.builder().setKeySizeBytes(32).setDerivedAesGcmKeySizeBytes(32)
                    .setHkdfHashType(HashType.SHA256).setCiphertextSegmentSizeBytes(64 * 1024).build();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
