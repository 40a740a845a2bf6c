package cn.lawcampaign.intake.mail.reading;

import java.util.Map;
import java.util.Set;

/**
 * The fields of a head that reading needs, each once. Values are as on the wire, unfolded, a character a byte: what they
 * mean is up to their readers.
 */
final class Headers {

    /** The fields that are kept; all that begin with list- are too. */
    private static final Set<String> KEPT = Set.of("from", "sender", "reply-to", "return-path", "subject", "date",
            "message-id", "in-reply-to", "references", "content-type", "content-transfer-encoding",
            "content-disposition", "auto-submitted", "precedence", "x-auto-response-suppress", "x-failed-recipients");
    private static final Set<String> KNOWN = Set.of("to", "cc", "bcc", "received", "mime-version", "delivered-to",
            "importance", "priority", "thread-topic", "thread-index", "organization", "user-agent", "dkim-signature",
            "authentication-results", "received-spf", "errors-to", "disposition-notification-to");

    private final Map<String, String> values;
    private final boolean known;
    private final boolean endless;

    /**
     * @param known   whether any field is one that mails have
     * @param endless whether the head was given up before its end
     */
    Headers(Map<String, String> values, boolean known, boolean endless) {
        this.values = Map.copyOf(values);
        this.known = known;
        this.endless = endless;
    }

    static boolean isKept(String name) {
        return KEPT.contains(name) || Automatic.SAY_SO.contains(name) || Automatic.LISTS.contains(name)
                || name.startsWith("list-");
    }

    static boolean isKnown(String name) {
        return isKept(name) || KNOWN.contains(name) || name.startsWith("content-") || name.startsWith("x-")
                || name.startsWith("resent-") || name.startsWith("arc-");
    }

    /** A field's value without white space around it; "" when it is missing. */
    String get(String name) {
        return values.getOrDefault(name, "");
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Set<String> names() {
        return values.keySet();
    }

    boolean isHead() {
        return known;
    }

    boolean isEndless() {
        return endless;
    }
}
