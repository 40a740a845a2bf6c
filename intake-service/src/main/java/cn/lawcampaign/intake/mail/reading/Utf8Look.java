package cn.lawcampaign.intake.mail.reading;

/**
 * How much bytes look like UTF-8 (RFC 3629), whatever they are said to be.
 *
 * @param longer sequences of three or four bytes, which all Chinese characters are
 * @param faults bytes that belong to no sequence
 */
record Utf8Look(int shorter, int longer, int faults) {

    /** By chance, GB text hardly ever has as many. */
    private static final int CLEAR = 2;
    /** So many good sequences to a fault: bytes were lost, but of this charset. */
    private static final int TO_A_FAULT = 10;

    static Utf8Look at(byte[] bytes) {
        int shorter = 0;
        int longer = 0;
        int faults = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 0) {
                continue;
            }
            int length = length(bytes, i);
            if (length == 0) {
                faults++;
            } else if (length == 2) {
                shorter++;
                i++;
            } else {
                longer++;
                i += length - 1;
            }
        }
        return new Utf8Look(shorter, longer, faults);
    }

    /** The length of the sequence that begins there, 0 when none does. */
    private static int length(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length = lead >= 0xC2 && lead < 0xE0
                ? 2
                : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
        if (at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        boolean overlong = lead == 0xE0 && (bytes[at + 1] & 0xFF) < 0xA0;
        return overlong ? 0 : length;
    }

    boolean isAscii() {
        return shorter + longer + faults == 0;
    }

    /** UTF-8, not by chance, even if bytes were lost here and there. */
    boolean isClear() {
        return longer >= CLEAR && longer >= (long) faults * TO_A_FAULT;
    }
}
