package cn.lawcampaign.platform.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.prf.PredefinedPrfParameters;

class QueryCodesTest {

    private static final String NUMBER = "402817365518";

    private KeysetHandle keyset;
    private QueryCodes codes;

    @BeforeEach
    void makeKeys() throws Exception {
        keyset = TestKeysets.prf();
        codes = new QueryCodes(TestKeysets.prf(keyset));
    }

    @Test
    void isAlwaysTheSameSixteenDigits() {
        String code = codes.codeFor(NUMBER);
        assertTrue(code.matches("[0-9]{16}"), code);
        assertEquals(code, codes.codeFor(NUMBER));
        assertTrue(codes.matches(NUMBER, code));
    }

    @Test
    void isTakenAsPeopleTypeIt() {
        String code = codes.codeFor(NUMBER);
        String grouped = code.replaceAll("(.{4})(?=.)", "$1 ");
        String fullWidth = code.chars().mapToObj(c -> String.valueOf((char) (c - '0' + '\uFF10')))
                .collect(Collectors.joining());
        assertTrue(codes.matches(NUMBER, grouped));
        assertTrue(codes.matches(NUMBER, grouped.replace(' ', '-')));
        assertTrue(codes.matches(NUMBER, "\u3000" + fullWidth + "\u00A0"));
        assertTrue(codes.matches("4028 1736 5518", code));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "0", "abc", "0000000000000000", "１２３", "'; drop table", "\u0000", "\uD842"})
    void refusesAnythingElse(String wrong) {
        assertFalse(codes.matches(NUMBER, wrong));
        assertFalse(codes.matches(wrong, codes.codeFor(NUMBER)));
    }

    @Test
    void refusesTheCodeOfAnotherNumberAndAnAlmostRightOne() {
        String code = codes.codeFor(NUMBER);
        assertFalse(codes.matches("402817365519", code));
        char last = code.charAt(15);
        assertFalse(codes.matches(NUMBER, code.substring(0, 15) + (last == '9' ? '0' : (char) (last + 1))));
        assertFalse(codes.matches(NUMBER, code + "0"));
        assertFalse(codes.matches(NUMBER, code.substring(1)));
    }

    @Test
    void aNewKeyKeepsOldCodesAliveAndARemovedOneDoesNot() throws Exception {
        String old = codes.codeFor(NUMBER);
        var rotated = new QueryCodes(
                TestKeysets.prf(TestKeysets.rotated(keyset, PredefinedPrfParameters.HMAC_SHA256_PRF)));
        assertNotEquals(old, rotated.codeFor(NUMBER));
        assertTrue(rotated.matches(NUMBER, old));
        assertTrue(rotated.matches(NUMBER, rotated.codeFor(NUMBER)));
        assertFalse(codes.matches(NUMBER, rotated.codeFor(NUMBER)));
        assertFalse(new QueryCodes(TestKeysets.prf(TestKeysets.prf())).matches(NUMBER, old));
    }

    @Test
    void thousandCodesLookRandom() {
        Set<String> seen = new HashSet<>();
        int[][] counts = new int[16][10];
        for (int number = 0; number < 1000; number++) {
            String code = codes.codeFor(String.valueOf(100_000_000 + number));
            seen.add(code);
            for (int place = 0; place < 16; place++) {
                counts[place][code.charAt(place) - '0']++;
            }
        }
        assertEquals(1000, seen.size());
        for (int[] place : counts) {
            for (int count : place) { // 100 expected, standard deviation 9.5: seven of them either way
                assertTrue(count > 33 && count < 167, "a digit appears " + count + " times at one place");
            }
        }
    }
}
