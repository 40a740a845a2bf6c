package cn.lawcampaign.routing.lead;

import java.util.random.RandomGenerator;

/**
 * The number that people use for a lead: seven random digits and a check digit after Damm, which finds every single wrong
 * digit and every swap of neighbours. Random, so that a gap tells nobody that there is a lead they may not see.
 */
public final class LeadNumber {

    private static final String[] DAMM = {"0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
            "3674209581", "5869720134", "8945362017", "9438617205", "2581436790"};
    private static final int SMALLEST = 1_000_000;
    private static final int BOUND = 10_000_000;

    private LeadNumber() {
    }

    public static String random(RandomGenerator random) {
        String digits = Integer.toString(random.nextInt(SMALLEST, BOUND));
        return digits + interim(digits);
    }

    public static boolean isValid(String number) {
        return number != null && number.matches("[0-9]{8}") && interim(number) == 0;
    }

    private static int interim(String digits) {
        int interim = 0;
        for (int i = 0; i < digits.length(); i++) {
            interim = DAMM[interim].charAt(digits.charAt(i) - '0') - '0';
        }
        return interim;
    }
}
