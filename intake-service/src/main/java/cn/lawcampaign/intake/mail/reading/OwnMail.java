package cn.lawcampaign.intake.mail.reading;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the suite recognises mail of its own, so that it never answers itself.
 *
 * @param addresses        the channels' and senders' addresses
 * @param messageIdDomains what stands behind the @ in the Message-IDs that the suite gives
 */
public record OwnMail(Set<String> addresses, Set<String> messageIdDomains) {

    public static final OwnMail NONE = new OwnMail(Set.of(), Set.of());

    public OwnMail {
        addresses = lower(addresses);
        messageIdDomains = lower(messageIdDomains);
    }

    boolean sent(MailAddress from, String messageId) {
        return from != null && addresses.contains(from.address().toLowerCase(Locale.ROOT)) || gave(messageId);
    }

    /** Whether a Message-ID, with or without its angle brackets, is one of ours. */
    boolean gave(String messageId) {
        return messageId != null && messageIdDomains.contains(
                messageId.substring(messageId.lastIndexOf('@') + 1).replace(">", "").toLowerCase(Locale.ROOT));
    }

    private static Set<String> lower(Set<String> words) {
        return words.stream().map(w -> w.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }
}
