package cn.lawcampaign.intake.mail.reading;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

import cn.lawcampaign.intake.mail.reading.Verdict.Reason;

/**
 * Reads mails, once and from front to back, in bounded memory: one at a time, whoever asks, since the text of one may take
 * much of it. However broken a mail is, it gets a verdict; only its
 * source or its sink can fail. Safe for use by several threads.
 */
public final class MailReader {

    private static final int SUBJECT = 500;

    private final ReadingLimits limits;
    private final OwnMail own;
    private final Clock clock;
    private final ReentrantLock turn = new ReentrantLock(true);

    public MailReader(ReadingLimits limits, OwnMail own, Clock clock) {
        this.limits = limits;
        this.own = own;
        this.clock = clock;
    }

    /**
     * @param raw  the mail as it came over the wire; it is not closed, and need not be read to its end
     * @param sink gets the files of any mail that isn't automatic, also of one that turns out unreadable
     * @throws IOException from the source or the sink, as it is
     */
    public ReadMail read(InputStream raw, AttachmentSink sink) throws IOException {
        return read(raw, sink, true);
    }

    /**
     * Reads a mail that a clerk takes for a person's, although it looks automatic, and is not answered for that; else as
     * {@link #read}.
     */
    public ReadMail readAnyway(InputStream raw, AttachmentSink sink) throws IOException {
        return read(raw, sink, false);
    }

    private ReadMail read(InputStream raw, AttachmentSink sink, boolean judge) throws IOException {
        turn.lock();
        try {
            return readNow(raw, sink, judge);
        } finally {
            turn.unlock();
        }
    }

    private ReadMail readNow(InputStream raw, AttachmentSink sink, boolean judge) throws IOException {
        RawInput input = new RawInput(raw, limits.raw());
        PartSource source = new PartSource(input);
        Headers head = HeadReader.read(source, limits, true);
        String subject = Words.line(EncodedWords.decode(head.get("subject")), SUBJECT);
        Harvest harvest = new Harvest(limits, sink);
        Walk walk = new Walk(limits, harvest);
        MailAddress from = Optional.ofNullable(AddressReader.read(head.get("from")))
                .orElseGet(() -> AddressReader.read(head.get("sender")));
        Optional<Reason> automatic = new Automatic(head, own).reason(from, subject);
        Optional<Reason> reason = unreadable(head);
        if (reason.isEmpty() && judge) {
            reason = automatic;
        }
        String body = "";
        if (reason.isEmpty()) {
            body = Words.text(walk.mail(source, head));
            if (input.isCut()) {
                harvest.omit(Omission.RAW);
            }
            reason = unreadable(harvest, walk, subject);
        }
        return mail(head, from, automatic.isEmpty() && mayBeAnswered(head, from, subject), subject,
                reason.map(Verdict::of).orElse(Verdict.READABLE), body, walk.forwarded(), harvest);
    }

    private static Optional<Reason> unreadable(Headers head) {
        if (head.isEndless()) {
            return Optional.of(Reason.TOO_LARGE_HEADER);
        }
        return head.isHead() ? Optional.empty() : Optional.of(Reason.GARBAGE);
    }

    private static Optional<Reason> unreadable(Harvest harvest, Walk walk, String subject) {
        if (harvest.hasWords()) {
            return Optional.empty();
        }
        if (harvest.unread() != null) {
            return Optional.of(harvest.unread());
        }
        Set<Omission> omitted = harvest.omitted();
        if (omitted.contains(Omission.PARTS)) {
            return Optional.of(Reason.TOO_MANY_PARTS);
        }
        if (!harvest.attachments().isEmpty() || !subject.isEmpty() || !walk.forwarded().isEmpty()) {
            return Optional.empty();
        }
        boolean beyond = omitted.contains(Omission.RAW) || omitted.contains(Omission.TEXT);
        return Optional.of(beyond ? Reason.TOO_LARGE : Reason.EMPTY);
    }

    private boolean mayBeAnswered(Headers head, MailAddress from, String subject) {
        MailAddress replyTo = AddressReader.read(head.get("reply-to"));
        MailAddress answered = replyTo != null ? replyTo : from;
        return answered != null && !new Automatic(head, own).wantsNoAnswer(answered, subject);
    }

    private ReadMail mail(Headers head, MailAddress from, boolean answerable, String subject, Verdict verdict,
            String body, List<String> forwarded, Harvest harvest) {
        return new ReadMail(verdict, from, AddressReader.read(head.get("reply-to")), answerable, subject,
                new DateReader(clock).read(head.get("date")), MessageIds.first(head.get("message-id")),
                MessageIds.first(head.get("in-reply-to")), MessageIds.last(head.get("references")), body, forwarded,
                harvest.attachments(), harvest.omitted());
    }
}
