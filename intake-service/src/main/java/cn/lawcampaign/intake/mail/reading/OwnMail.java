package cn.lawcampaign.intake.mail.reading;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.lawcampaign.platform.delivery.MessageId;

/**
 * How the suite recognises mail of its own, so that it never answers itself.
 *
 * @param addresses the channels' and senders' addresses
 * @param from      the suite's own address, at whose domain its Message-IDs are; people may have theirs there too
 * @param subject   of its answers, in two languages with " · " between them
 */
public record OwnMail(Set<String> addresses, String from, String subject) {

    public OwnMail {
        addresses = addresses.stream().map(w -> w.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    boolean sent(MailAddress from, String messageId) {
        return from != null && addresses.contains(from.address().toLowerCase(Locale.ROOT)) || gave(messageId);
    }

    /** Whether a Message-ID, with or without its angle brackets, is one of ours. */
    boolean gave(String messageId) {
        return messageId != null && MessageId.delivery(messageId, from).isPresent();
    }

    /** Whether a subject repeats that of our answers, or as much of it as a mailer leaves. */
    boolean isQuotedIn(String subject) {
        return Stream.of(this.subject.split(" · ")).anyMatch(subject::contains);
    }
}
