package cn.lawcampaign.intake.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

class AcceptanceNumbersTest {

    private final AcceptanceNumbers numbers = new AcceptanceNumbers(new Random(7));

    @Test
    void knows_the_published_example_of_the_check() {
        // 572 has check digit 4 (Damm, 2004); leading zeros change nothing
        assertTrue(AcceptanceNumbers.isValid("000000005724"));
        assertFalse(AcceptanceNumbers.isValid("000000005742"));
    }

    @Test
    void draws_twelve_digits_that_check() {
        for (int i = 0; i < 1_000; i++) {
            String number = numbers.next();
            assertTrue(number.matches("[1-9]\\d{11}"), number);
            assertTrue(AcceptanceNumbers.isValid(number), number);
        }
    }

    @Test
    void finds_every_wrong_digit_and_every_swap_of_neighbours() {
        for (int i = 0; i < 200; i++) {
            String number = numbers.next();
            for (int at = 0; at < number.length(); at++) {
                for (char c = '0'; c <= '9'; c++) {
                    String typed = number.substring(0, at) + c + number.substring(at + 1);
                    assertEquals(typed.equals(number), AcceptanceNumbers.isValid(typed), typed);
                }
                if (at > 0) {
                    String swapped = number.substring(0, at - 1) + number.charAt(at) + number.charAt(at - 1)
                            + number.substring(at + 1);
                    assertEquals(swapped.equals(number), AcceptanceNumbers.isValid(swapped), swapped);
                }
            }
        }
    }

    @Test
    void refuses_what_is_no_number() {
        assertFalse(AcceptanceNumbers.isValid(""));
        assertFalse(AcceptanceNumbers.isValid("57240000000a"));
        assertFalse(AcceptanceNumbers.isValid("5724"));
    }

    @Test
    void is_shown_in_fours() {
        assertEquals("1234 5678 9012", Grouped.inFours("123456789012"));
        assertEquals("1234 5678 9012 3456", Grouped.inFours("1234567890123456"));
        assertEquals("", Grouped.inFours(""));
    }
}
