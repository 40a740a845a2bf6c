package cn.lawcampaign.intake.mail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.intake.mail.reading.ReadMail;
import cn.lawcampaign.platform.seal.LookupKey;

/** By what a mail is known again without being kept in clear: keyed hashes, the one for storing first. */
@ApplicationScoped
public class Digests {

    private final LookupKey keys;

    Digests(LookupKey keys) {
        this.keys = keys;
    }

    /** Of the very same bytes. */
    public List<byte[]> ofRaw(byte[] sha256) {
        return keys.hashes("mail-raw", sha256);
    }

    /**
     * Of a mail whose bytes could not be had.
     *
     * @param known what its mailbox says of it, which is the same under another UID
     * @param place where it lay, by which it is known when its mailbox says nothing
     */
    public List<byte[]> ofUnfetched(String channel, String known, long size, String place) {
        return known.isEmpty()
                ? keys.hashes("mail-place", bytes(channel, place + "/" + size))
                : keys.hashes("mail-unfetched", bytes(channel, known, "" + size));
    }

    /**
     * Of the same mail as it comes to another mailbox, with other fields of its transport.
     *
     * @return empty when it has neither a Message-ID nor a date, so that a second one may be meant
     */
    public Optional<List<byte[]>> ofSame(ReadMail mail) {
        if (mail.messageId() == null && mail.sentAt() == null) {
            return Optional.empty();
        }
        String sender = mail.from() == null ? "" : mail.from().address().toLowerCase(Locale.ROOT);
        Stream<String> files = mail.attachments().stream().map(file -> file.head().name() + "/" + file.size());
        Stream<String> says = Stream.of(mail.messageId() == null ? "" + mail.sentAt() : mail.messageId(), sender,
                mail.subject(), mail.body());
        return Optional.of(keys.hashes("mail-same", bytes(
                Stream.of(says, mail.forwarded().stream(), files).flatMap(s -> s).toArray(String[]::new))));
    }

    private static byte[][] bytes(String... texts) {
        return Stream.of(texts).map(text -> text.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
    }
}
