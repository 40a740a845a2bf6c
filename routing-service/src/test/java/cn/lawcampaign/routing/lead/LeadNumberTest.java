package cn.lawcampaign.routing.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

class LeadNumberTest {

    private final Random random = new Random(7);

    @Test
    void isEightDigitsAndScattered() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            String number = LeadNumber.random(random);
            assertTrue(LeadNumber.isValid(number), number);
            seen.add(number);
        }
        assertEquals(200, seen.size());
    }

    @Test
    void findsEveryWrongDigitAndEverySwapOfNeighbours() {
        String number = LeadNumber.random(random);
        for (int i = 0; i < number.length(); i++) {
            for (char wrong = '0'; wrong <= '9'; wrong++) {
                String changed = number.substring(0, i) + wrong + number.substring(i + 1);
                assertEquals(changed.equals(number), LeadNumber.isValid(changed), changed);
            }
            if (i > 0 && number.charAt(i) != number.charAt(i - 1)) {
                assertFalse(LeadNumber.isValid(number.substring(0, i - 1) + number.charAt(i) + number.charAt(i - 1)
                        + number.substring(i + 1)));
            }
        }
        for (String bad : new String[]{null, "", "1234567", "123456789", "1234567x", "１２３４５６７８"}) {
            assertFalse(LeadNumber.isValid(bad));
        }
    }
}
