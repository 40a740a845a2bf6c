package cn.lawcampaign.platform.seal;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfSet;

/**
 * The 16 digits that open a report's tracking, computed from its number: stored nowhere, the same whenever they are asked
 * for, and not to be computed without the keyset.
 */
public final class QueryCodes {

    private static final int DIGITS = 16;
    private static final BigInteger RANGE = BigInteger.TEN.pow(DIGITS);
    /** So that the same keyset may serve another purpose one day without giving codes away. */
    private static final String PURPOSE = "query-code/";

    private final PrfSet keys;

    QueryCodes(PrfSet keys) {
        this.keys = keys;
    }

    /**
     * @param number acceptance number, digits
     * @return 16 digits, under the primary key
     */
    public String codeFor(String number) {
        try {
            return digits(keys.computePrimary(message(number), DIGITS));
        } catch (GeneralSecurityException e) {
            throw new SealException("could not compute a code");
        }
    }

    /** The codes of the number under every key, of which somebody may know one: to be taken out of a text. */
    public List<String> allFor(String number) {
        List<String> codes = new ArrayList<>();
        try {
            for (Prf key : keys.getPrfs().values()) {
                codes.add(digits(key.compute(message(number), DIGITS)));
            }
        } catch (GeneralSecurityException e) {
            throw new SealException("could not compute a code");
        }
        return codes;
    }

    /**
     * Does the code belong to the number, under any key of the keyset? Takes the same time for every answer, and needs no
     * database: an unknown number has a code too, which nobody was told.
     *
     * @param number as typed: spaces, hyphens and full-width digits are fine
     * @param code   as typed
     */
    public boolean matches(String number, String code) {
        byte[] given = TypedDigits.of(code).getBytes(StandardCharsets.US_ASCII);
        byte[] message = message(TypedDigits.of(number));
        boolean found = false;
        try {
            for (Prf key : keys.getPrfs().values()) {
                byte[] right = digits(key.compute(message, DIGITS)).getBytes(StandardCharsets.US_ASCII);
                found |= MessageDigest.isEqual(right, given);
            }
        } catch (GeneralSecurityException e) {
            throw new SealException("could not compute a code");
        }
        return found;
    }

    private static byte[] message(String number) {
        return (PURPOSE + number).getBytes(StandardCharsets.UTF_8);
    }

    // 128 bits onto 10^16 values: the bias is below 2^-74.
    private static String digits(byte[] bytes) {
        String value = new BigInteger(1, bytes).mod(RANGE).toString();
        return "0".repeat(DIGITS - value.length()) + value;
    }
}
