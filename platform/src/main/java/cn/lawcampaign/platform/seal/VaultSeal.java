package cn.lawcampaign.platform.seal;

import java.util.UUID;

import com.google.crypto.tink.Aead;

/** Seals the fields of identity records under the vault's own keyset, bound to record and field. */
public final class VaultSeal {

    private final Aead aead;

    VaultSeal(Aead aead) {
        this.aead = aead;
    }

    /**
     * @param record id of the vault's record
     * @param field  for example {@code phone}: a phone number can't be passed off as a name
     * @throws IllegalArgumentException on a lone surrogate
     */
    public byte[] seal(UUID record, String field, String text) {
        return SealedText.seal(aead, text, Place.of(record, field));
    }

    /** @throws SealException when the value was changed, or sealed for another record or field */
    public String open(UUID record, String field, byte[] sealed) {
        return SealedText.open(aead, sealed, Place.of(record, field));
    }
}
