package cn.lawcampaign.platform.seal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;

import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfSet;

/**
 * Keyed hashes, to find a value again without storing it. Who has the table but not the keyset can't try values out, as
 * he could with a plain hash of something guessable.
 */
public final class LookupKey {

    private static final int BYTES = 16;

    private final PrfSet keys;

    LookupKey(PrfSet keys) {
        this.keys = keys;
    }

    /**
     * @param purpose what the hash is for; hashes of different purposes can't be compared
     * @param parts   the value; {@code ("ab", "c")} and {@code ("a", "bc")} differ
     * @return 16 bytes, under the primary key
     */
    public byte[] hash(String purpose, byte[]... parts) {
        try {
            return keys.computePrimary(message(purpose, parts), BYTES);
        } catch (GeneralSecurityException e) {
            throw new SealException("could not hash");
        }
    }

    /** The hash under every key of the keyset: what was stored before a rotation is found too. The primary comes first. */
    public List<byte[]> hashes(String purpose, byte[]... parts) {
        byte[] message = message(purpose, parts);
        List<byte[]> hashes = new ArrayList<>();
        try {
            hashes.add(keys.computePrimary(message, BYTES));
            for (var entry : keys.getPrfs().entrySet()) {
                Prf key = entry.getValue();
                if (entry.getKey() != keys.getPrimaryId()) {
                    hashes.add(key.compute(message, BYTES));
                }
            }
        } catch (GeneralSecurityException e) {
            throw new SealException("could not hash");
        }
        return hashes;
    }

    private static byte[] message(String purpose, byte[]... parts) {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        append(message, purpose.getBytes(StandardCharsets.UTF_8));
        for (byte[] part : parts) {
            append(message, part);
        }
        return message.toByteArray();
    }

    private static void append(ByteArrayOutputStream message, byte[] part) {
        message.writeBytes(ByteBuffer.allocate(4).putInt(part.length).array());
        message.writeBytes(part);
    }
}
