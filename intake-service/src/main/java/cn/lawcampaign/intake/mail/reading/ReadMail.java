package cn.lawcampaign.intake.mail.reading;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What a mail says. All texts are well-formed, in NFC, with single line feeds and without control characters.
 *
 * @param verdict    of an automatic mail only the head is read: it has neither text nor attachments here
 * @param from       from From, else Sender; null when there is none that can be written to
 * @param replyTo    where the sender wants answers, or null
 * @param answerable whether an automatic answer may go out: there is an address, and neither does the mail look
 *                   automatic, whatever a clerk takes it for, nor did it ask for silence
 * @param subject    on one line, at most 500 characters; "" when there is none
 * @param sentAt     as the mail claims; null when it doesn't or can't be true
 * @param messageId  with its angle brackets, or null
 * @param inReplyTo  likewise
 * @param references likewise, oldest first, the last 100
 * @param body       the mail's own text, answers it quotes included; "" when there is none
 * @param forwarded  texts of the mails in it, each below a line that says so, in their order
 * @param omitted    what was not read
 */
public record ReadMail(Verdict verdict, MailAddress from, MailAddress replyTo, boolean answerable, String subject,
        Instant sentAt, String messageId, String inReplyTo, List<String> references, String body,
        List<String> forwarded, List<Attachment> attachments, Set<Omission> omitted) {

    public ReadMail {
        references = List.copyOf(references);
        forwarded = List.copyOf(forwarded);
        attachments = List.copyOf(attachments);
        omitted = Set.copyOf(omitted);
    }

    @Override
    public String toString() {
        return "ReadMail " + verdict;
    }
}
