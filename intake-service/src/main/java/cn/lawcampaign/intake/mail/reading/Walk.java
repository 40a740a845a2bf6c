package cn.lawcampaign.intake.mail.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import cn.lawcampaign.intake.mail.reading.Verdict.Reason;

/** Goes through a mail's parts in their order. */
final class Walk {

    /** Enough to see that a signed part is none, and to go back. */
    private static final int SIGNED_HEAD = 1 << 16;

    private final ReadingLimits limits;
    private final Harvest harvest;
    private final List<String> forwarded = new ArrayList<>();
    private int mails;

    Walk(ReadingLimits limits, Harvest harvest) {
        this.limits = limits;
        this.harvest = harvest;
    }

    /** Texts of the mails within, each below the line that says so. */
    List<String> forwarded() {
        return forwarded;
    }

    /** @return the mail's own text */
    String mail(PartSource source, Headers head) throws IOException {
        Texts texts = new Texts(false);
        entity(source, head, ContentType.of(head, "text/plain"), "", texts, 0);
        return texts.chosen();
    }

    /** A mail or a part; its head is read. */
    private void entity(PartSource source, Headers head, ContentType type, String within, Texts texts, int depth)
            throws IOException {
        if (!harvest.onePart()) {
            return;
        }
        boolean deep = depth >= limits.nesting();
        Part part = Part.of(head, type, within);
        boolean undeclared = within.isEmpty() && !head.has("content-type");
        if (deep && (type.isMultipart() || type.isMail())) {
            harvest.omit(Omission.NESTING);
            file(part, source.body());
        } else if (type.isMultipart() || undeclared) {
            Optional<String> boundary = Boundary.of(source.lines().ahead(Lines.AHEAD), type.boundary(), source);
            if (boundary.isPresent()) {
                multipart(source, type, boundary.get(), texts, depth);
            } else {
                unparted(source, part, texts);
            }
        } else if (type.isMail()) {
            nested(source, part, depth);
        } else if (type.isSmime()) {
            smime(part, source.body(), texts, depth);
        } else {
            leaf(part, source.body(), texts);
        }
    }

    private void multipart(PartSource source, ContentType type, String boundary, Texts texts, int depth)
            throws IOException {
        if (type.is("multipart/encrypted")) {
            harvest.unread(Reason.PGP_ENCRYPTED);
        }
        if (!boundary.equals(type.boundary())) {
            harvest.omit(Omission.STRUCTURE);
        }
        boolean choice = type.is("multipart/alternative");
        Texts own = choice ? new Texts(true) : texts;
        int level = source.open(boundary);
        source.drain();
        boolean any = false;
        // a last delimiter may be followed by more parts all the same
        while (source.isAt(level) && !harvest.isFull()) {
            if (source.pass()) {
                any = true;
                Headers head = HeadReader.read(source, limits, false);
                String missing = type.is("multipart/digest") ? "message/rfc822" : "text/plain";
                entity(source, head, ContentType.of(head, missing), type.type(), own, depth + 1);
            }
            if (!harvest.isFull()) {
                source.drain();
            }
        }
        source.close(level);
        if (!any) {
            harvest.omit(Omission.STRUCTURE);
            harvest.unread(Reason.BROKEN);
        }
        if (choice) {
            texts.add(own.chosen(), false);
        }
    }

    /** A multipart in which no delimiter ever comes: most likely its text. */
    private void unparted(PartSource source, Part part, Texts texts) throws IOException {
        if (part.type().isMultipart()) {
            harvest.omit(Omission.STRUCTURE);
            harvest.unread(Reason.BROKEN);
        }
        boolean html = source.lines().ahead(200).stripLeading().matches("(?is)<(?:!doctype|html).*");
        text(part, part.decode(source.body()), html || part.isHtml(), texts);
    }

    private void nested(PartSource source, Part part, int depth) throws IOException {
        String encoding = part.head().get("content-transfer-encoding");
        InputStream decoded = TransferDecoding.of(source.body(), encoding);
        PartSource inner = decoded instanceof TransferDecoding ? new PartSource(decoded) : source;
        Headers head = HeadReader.read(inner, limits, true);
        int place = forwarded.size();
        forwarded.add("");
        mails++;
        Texts texts = new Texts(false);
        entity(inner, head, ContentType.of(head, "text/plain"), "", texts, depth + 1);
        mails--;
        forwarded.set(place, Forwarded.text(head, texts.chosen()));
    }

    /** S/MIME: what is only signed is read (RFC 8551, 3.5.2). */
    private void smime(Part part, InputStream body, Texts texts, int depth) throws IOException {
        BufferedInputStream decoded = new BufferedInputStream(part.decode(body), SIGNED_HEAD);
        decoded.mark(SIGNED_HEAD);
        InputStream signed = OpaqueSigned.open(decoded);
        if (signed != null && depth < limits.nesting()) {
            PartSource inner = new PartSource(signed);
            Headers head = HeadReader.read(inner, limits, false);
            entity(inner, head, ContentType.of(head, "text/plain"), part.type().type(), texts, depth + 1);
        } else {
            decoded.reset();
            harvest.unread(Reason.SMIME_ENCRYPTED);
            harvest.attach(decoded, part.fileName(), part.type().type(), false, false, mails);
        }
    }

    private void leaf(Part part, InputStream body, Texts texts) throws IOException {
        if (part.isText()) {
            text(part, part.decode(body), part.isHtml(), texts);
            return;
        }
        if (part.isIdle()) {
            return;
        }
        if (part.type().is("message/partial")) {
            harvest.unread(Reason.PARTIAL);
        } else if (part.type().isTnef() || part.fileName().equalsIgnoreCase("winmail.dat")) {
            harvest.unread(Reason.TNEF);
        } else if (part.type().is("application/pgp-encrypted")) {
            harvest.unread(Reason.PGP_ENCRYPTED);
        }
        file(part, body);
    }

    private void file(Part part, InputStream body) throws IOException {
        harvest.attach(part.decode(body), part.fileName(), part.type().type(), part.isInline(), part.type().isMail(),
                mails);
    }

    private void text(Part part, InputStream decoded, boolean html, Texts texts) throws IOException {
        byte[] bytes = harvest.bytes(decoded, html ? limits.htmlBytes() : limits.plainBytes());
        String charset = part.type().charset();
        if (html) {
            String beginning = new String(bytes, 0, Math.min(bytes.length, 2000), StandardCharsets.ISO_8859_1);
            html(harvest.words(bytes, charset.isEmpty() ? HtmlText.charset(beginning) : charset), texts);
        } else {
            plain(part.type().parameters(), harvest.words(bytes, charset), texts);
        }
    }

    private void plain(Parameters type, String words, Texts texts) {
        String text = type.raw("format").equalsIgnoreCase("flowed")
                ? FlowedText.join(words, type.raw("delsp").equalsIgnoreCase("yes"))
                : words;
        if (PgpText.isEncrypted(text)) {
            harvest.unread(Reason.PGP_ENCRYPTED);
        } else {
            texts.add(harvest.fit(PgpText.withoutSignature(text), false), false);
        }
    }

    private void html(String words, Texts texts) throws IOException {
        HtmlText.Read read = HtmlText.read(words);
        if (read.cut()) {
            harvest.omit(Omission.TEXT);
        }
        texts.add(harvest.fit(read.text(), true), true);
        for (String picture : read.pictures()) {
            harvest.attachPicture(picture, mails);
        }
    }
}
