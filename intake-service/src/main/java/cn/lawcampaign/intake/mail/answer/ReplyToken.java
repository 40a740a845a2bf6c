package cn.lawcampaign.intake.mail.answer;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import cn.lawcampaign.platform.seal.LookupKey;

/**
 * A random word in an answer, by which a reply is known that lost the headers of its thread: 128 bits as 26 characters of
 * base32 (RFC 4648), which no mailer breaks.
 */
public final class ReplyToken {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int LENGTH = 26;
    /** With two digits at least, so that no word of a sender is taken for one. */
    private static final Pattern LOOK = Pattern.compile(
            "(?<![A-Za-z0-9])(?=(?:[A-Za-z]{0,25}[2-7]){2})[A-Za-z2-7]{26}(?![A-Za-z0-9])");
    private static final int MOST = 20;

    private ReplyToken() {
    }

    static String random() {
        String token = drawn();
        while (!LOOK.matcher(token).matches()) {
            token = drawn();
        }
        return token;
    }

    private static String drawn() {
        BigInteger bits = new BigInteger(128, RANDOM);
        StringBuilder token = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            token.append(LETTERS.charAt(bits.shiftRight(5 * i).intValue() & 31));
        }
        return token.toString();
    }

    /** What looks like a token in a text, at most {@value #MOST}. */
    static List<String> in(String text) {
        return LOOK.matcher(text).results().map(MatchResult::group).map(word -> word.toUpperCase(Locale.ROOT))
                .distinct().limit(MOST).toList();
    }

    /** The text without anything that looks like a token: who has one could write in the reporter's name. */
    public static String without(String text) {
        return LOOK.matcher(text).replaceAll("〔回执标记〕");
    }

    /** The one for storing first. */
    static List<byte[]> hashes(String token, LookupKey keys) {
        return keys.hashes("mail-token", token.getBytes(StandardCharsets.US_ASCII));
    }
}
