package cn.lawcampaign.intake.report;

import java.util.regex.Pattern;

/** Digits as they are read out and copied: in fours. */
public final class Grouped {

    private static final Pattern FOUR = Pattern.compile("(?<=\\G\\d{4})(?=\\d)");

    private Grouped() {
    }

    /** {@code 123456789012} becomes {@code 1234 5678 9012}. */
    public static String inFours(String digits) {
        return FOUR.matcher(digits).replaceAll(" ");
    }
}
