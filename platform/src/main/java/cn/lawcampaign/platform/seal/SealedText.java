package cn.lawcampaign.platform.seal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import com.google.crypto.tink.Aead;

/** Text in and out of an AEAD; the place that the text belongs to is bound as associated data. */
final class SealedText {

    private SealedText() {
    }

    static byte[] seal(Aead aead, String text, byte[] place) {
        return seal(aead, utf8(text), place);
    }

    static byte[] seal(Aead aead, byte[] bytes, byte[] place) {
        try {
            return aead.encrypt(bytes, place);
        } catch (GeneralSecurityException e) {
            throw new SealException("could not seal");
        }
    }

    static String open(Aead aead, byte[] sealed, byte[] place) {
        return new String(openBytes(aead, sealed, place), StandardCharsets.UTF_8);
    }

    static byte[] openBytes(Aead aead, byte[] sealed, byte[] place) {
        try {
            return aead.decrypt(sealed, place);
        } catch (GeneralSecurityException e) {
            throw new SealException("could not open: changed, or sealed for another place or key");
        }
    }

    /**
     * UTF-8 without loss: {@link String#getBytes} would turn a lone surrogate into a question mark, silently.
     *
     * @throws IllegalArgumentException on a lone surrogate
     */
    static byte[] utf8(String text) {
        try {
            ByteBuffer buffer = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("text holds half a character (a lone surrogate)");
        }
    }
}
