package cn.lawcampaign.intake.mail.clerk;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import cn.lawcampaign.intake.cleaning.Names;
import cn.lawcampaign.intake.mail.reading.MailAddress;
import cn.lawcampaign.intake.mail.reading.ReadMail;
import cn.lawcampaign.platform.lang.Sizes;

/**
 * What a mail says, as far as it could be read, for a clerk.
 *
 * @param replyTo where the sender wants answers; empty when that is the sender's own address
 * @param sentAt  as the mail claims, in the campaign's zone; empty when it doesn't
 * @param texts   its own, then those of the mails in it
 */
public record MailContent(String from, String replyTo, String sentAt, String subject, List<String> texts,
        List<File> files) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** A file in it, by what the sender's program calls it. */
    public record File(String name, String type, String size) {
    }

    static MailContent of(ReadMail mail, ZoneId zone) {
        List<String> texts = new ArrayList<>(List.of(mail.body()));
        texts.addAll(mail.forwarded());
        texts.removeIf(String::isBlank);
        return new MailContent(shown(mail.from()), mail.replyTo() == null || mail.replyTo().equals(mail.from())
                ? ""
                : shown(mail.replyTo()), mail.sentAt() == null ? "" : MINUTE.format(mail.sentAt().atZone(zone)),
                mail.subject(), texts, mail.attachments().stream().map(file -> new File(
                        Names.safe(file.head().name()), file.head().declaredType(), Sizes.of(file.size()))).toList());
    }

    private static String shown(MailAddress address) {
        return address == null
                ? ""
                : address.name().isEmpty() ? address.address() : address.name() + " <" + address.address() + ">";
    }

    @Override
    public String toString() {
        return "MailContent";
    }
}
