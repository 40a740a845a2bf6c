package cn.lawcampaign.platform.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

import com.google.crypto.tink.prf.PredefinedPrfParameters;

class LookupKeyTest {

    @Test
    void separatesPurposesAndParts() throws Exception {
        LookupKey key = new LookupKey(TestKeysets.prf(TestKeysets.prf()));
        byte[] hash = key.hash("idempotency", bytes("ab"), bytes("c"));
        assertEquals(16, hash.length);
        assertArrayEquals(hash, key.hash("idempotency", bytes("ab"), bytes("c")));
        assertFalse(Arrays.equals(hash, key.hash("idempotency", bytes("a"), bytes("bc"))));
        assertFalse(Arrays.equals(hash, key.hash("idempotency", bytes("abc"))));
        assertFalse(Arrays.equals(hash, key.hash("content", bytes("ab"), bytes("c"))));
        assertFalse(Arrays.equals(hash, key.hash("idempotencyab", bytes("c"))));
    }

    @Test
    void findsAfterARotationWhatWasStoredBefore() throws Exception {
        var keyset = TestKeysets.prf();
        byte[] stored = new LookupKey(TestKeysets.prf(keyset)).hash("idempotency", bytes("k"));
        LookupKey rotated = new LookupKey(
                TestKeysets.prf(TestKeysets.rotated(keyset, PredefinedPrfParameters.HMAC_SHA256_PRF)));
        var hashes = rotated.hashes("idempotency", bytes("k"));
        assertEquals(2, hashes.size());
        assertArrayEquals(rotated.hash("idempotency", bytes("k")), hashes.get(0));
        assertTrue(Arrays.equals(stored, hashes.get(1)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
