package cn.lawcampaign.intake.report;

import java.util.random.RandomGenerator;

/**
 * Acceptance numbers (受理编号): 11 random digits, the first not 0, and a check digit. Random, so that a number tells
 * neither when a report came nor how many there are. The check digit is Damm's (Damm, 2004), which finds every single
 * wrong digit and every swap of neighbours, the usual slips on the phone.
 */
public final class AcceptanceNumbers {

    public static final int LENGTH = 12;

    /** A totally anti-symmetric quasigroup of order 10 with zeros on its diagonal. */
    private static final int[][] DAMM = {{0, 3, 1, 7, 5, 9, 8, 6, 4, 2}, {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
            {4, 2, 0, 6, 8, 7, 1, 3, 5, 9}, {1, 7, 5, 0, 9, 8, 3, 4, 2, 6}, {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
            {3, 6, 7, 4, 2, 0, 9, 5, 8, 1}, {5, 8, 6, 9, 7, 2, 0, 1, 3, 4}, {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
            {9, 4, 3, 8, 6, 1, 7, 2, 0, 5}, {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}};

    private final RandomGenerator random;

    /** @param random a secure one outside tests */
    public AcceptanceNumbers(RandomGenerator random) {
        this.random = random;
    }

    /** Twelve digits; unique only once the database has taken them. */
    public String next() {
        long first = 10_000_000_000L;
        String digits = Long.toString(random.nextLong(first, first * 10));
        return digits + (char) ('0' + damm(digits));
    }

    /** Whether these are twelve digits whose check digit is right. */
    public static boolean isValid(String number) {
        return number.length() == LENGTH && number.chars().allMatch(c -> c >= '0' && c <= '9') && damm(number) == 0;
    }

    private static int damm(String digits) {
        int interim = 0;
        for (int i = 0; i < digits.length(); i++) {
            interim = DAMM[interim][digits.charAt(i) - '0'];
        }
        return interim;
    }
}
