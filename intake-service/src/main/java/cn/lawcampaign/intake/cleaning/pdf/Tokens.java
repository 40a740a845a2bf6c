package cn.lawcampaign.intake.cleaning.pdf;

import cn.lawcampaign.intake.cleaning.Reason;
import cn.lawcampaign.intake.cleaning.WithheldException;

/**
 * Counts what a parser could take for an object, anywhere in a file. Each becomes an object of up to some 60 bytes, so a
 * file of nothing but numbers would take ten times its size in memory.
 */
final class Tokens {

    /** Coded data of 32 MB looks like 2.3 million. */
    private static final int MOST = 2_500_000;

    private Tokens() {
    }

    /** @throws WithheldException when there are too many */
    static void check(byte[] file) throws WithheldException {
        int tokens = 0;
        boolean within = false;
        for (byte b : file) {
            boolean regular = switch (b) {
                case 0, '\t', '\n', '\f', '\r', ' ', ')', '>', ']', '{', '}', '/', '%' -> false;
                case '(', '<', '[' -> {
                    tokens++;
                    yield false;
                }
                default -> true;
            };
            if (regular && !within) {
                tokens++;
            }
            within = regular;
        }
        if (tokens > MOST) {
            throw new WithheldException(Reason.TOO_LARGE);
        }
    }
}
