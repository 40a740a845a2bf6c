package cn.lawcampaign.platform.delivery;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Message-ID of a delivery: its random id at the suite's own domain, the same domain whatever address the mail comes
 * from, so that it tells nothing.
 */
public final class MessageId {

    private static final Pattern UUID_AT = Pattern
            .compile("<?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@([A-Za-z0-9.-]+)>?");

    private MessageId() {
    }

    /** @param from the suite's own address, {@code quarkus.mailer.from} */
    public static String of(UUID delivery, String from) {
        return "<" + delivery + "@" + domain(from) + ">";
    }

    /** The delivery that a Message-ID belongs to, if it is one of ours. */
    public static Optional<UUID> delivery(String messageId, String from) {
        Matcher parts = UUID_AT.matcher(messageId.strip());
        return parts.matches() && parts.group(2).equalsIgnoreCase(domain(from))
                ? Optional.of(UUID.fromString(parts.group(1)))
                : Optional.empty();
    }

    /** The domain of our Message-IDs. */
    public static String domain(String from) {
        return from.replaceAll(".*@", "").replaceAll("[^A-Za-z0-9.-]", "");
    }
}
