package cn.lawcampaign.intake.mail.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The boundary that a multipart really has, which need not be the one that its head names. */
final class Boundary {

    /** A line with two hyphens, and below it a field of a part. */
    private static final Pattern SEEN = Pattern.compile(
            "(?<![^\\r\\n])--(\\S(?:[^\\r\\n]{0,198}\\S)?)[ \\t]{0,20}\\r?[\\n\\r](?=(?i:content-[a-z\\-]{2,40})[ \\t]{0,5}:)");

    /** RFC 2046 allows 70. */
    private static final int LONGEST = 200;

    private Boundary() {
    }

    /**
     * @param ahead    how the multipart begins, a character a byte
     * @param declared "" when none is
     * @param source   knows the boundaries around, which are none of its own
     * @return empty when there are no parts to be seen
     */
    static Optional<String> of(String ahead, String declared, PartSource source) {
        if (!declared.isEmpty() && declared.length() <= LONGEST && isLine(ahead, declared)) {
            return Optional.of(declared);
        }
        Matcher seen = SEEN.matcher(ahead);
        return seen.find() && !source.isOpen(seen.group(1)) ? Optional.of(seen.group(1)) : Optional.empty();
    }

    private static boolean isLine(String ahead, String declared) {
        return Pattern.compile("(?<![^\\r\\n])--" + Pattern.quote(declared) + "(?:--)?[ \\t]{0,20}(?![^\\r\\n])")
                .matcher(ahead).find();
    }
}
