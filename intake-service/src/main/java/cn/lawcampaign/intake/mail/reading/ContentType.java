package cn.lawcampaign.intake.mail.reading;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a part says it is.
 *
 * @param type     in lower case such as text/plain
 * @param declared whether the part says so, rather than leaving it to the default
 */
record ContentType(String type, boolean declared, Parameters parameters) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9!#$&^_.+\\-]{1,80}/[a-z0-9!#$&^_.+\\-]{1,80}");

    /** @param missing the type of a part that says nothing (RFC 2046, 5.1.5) */
    static ContentType of(Headers headers, String missing) {
        Parameters parameters = Parameters.of(headers.get("content-type"));
        String said = parameters.value().toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        if (SHAPE.matcher(said).matches()) {
            return new ContentType(said, true, parameters);
        }
        return new ContentType(said.equals("html") ? "text/html" : missing, false, parameters);
    }

    ContentType as(String other) {
        return new ContentType(other, declared, parameters);
    }

    boolean is(String one) {
        return type.equals(one);
    }

    boolean isMultipart() {
        return type.startsWith("multipart/");
    }

    boolean isMail() {
        return is("message/rfc822") || is("message/global") || is("message/news");
    }

    boolean isSmime() {
        return is("application/pkcs7-mime") || is("application/x-pkcs7-mime");
    }

    boolean isTnef() {
        return is("application/ms-tnef") || is("application/vnd.ms-tnef");
    }

    /** A signature of its own part, which says nothing to a reader. */
    boolean isSignature() {
        return is("application/pgp-signature") || is("application/pkcs7-signature")
                || is("application/x-pkcs7-signature");
    }

    /** "" when none is declared. */
    String charset() {
        return parameters.text("charset").replaceAll("[\\s(].*", "");
    }

    String boundary() {
        return parameters.raw("boundary").stripTrailing();
    }
}
