package cn.lawcampaign.intake.phone;

import cn.lawcampaign.intake.report.Grouped;

/** Digits as they are said on the phone: one by one, in fours, 1 as 幺 so that it isn't taken for 7. */
final class Spoken {

    private static final String DIGITS = "零幺二三四五六七八九";

    private Spoken() {
    }

    /** {@code 1024…} becomes {@code 幺零二四 …}. */
    static String chinese(String digits) {
        StringBuilder said = new StringBuilder();
        for (char c : Grouped.inFours(digits).toCharArray()) {
            said.append(c == ' ' ? " · " : String.valueOf(DIGITS.charAt(c - '0')));
        }
        return said.toString();
    }
}
