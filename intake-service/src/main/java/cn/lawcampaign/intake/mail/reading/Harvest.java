package cn.lawcampaign.intake.mail.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import cn.lawcampaign.intake.mail.reading.Verdict.Reason;

/** What was read of a mail so far, within its limits. */
final class Harvest {

    private final ReadingLimits limits;
    private final AttachmentSink sink;
    private final List<Attachment> attachments = new ArrayList<>();
    private final Set<Omission> omitted = EnumSet.noneOf(Omission.class);
    private int plain;
    private int rich;
    private int parts;
    private boolean words;
    private Reason unread;

    Harvest(ReadingLimits limits, AttachmentSink sink) {
        this.limits = limits;
        this.sink = sink;
    }

    /** Counts one more part; false when it is one too many, and reading ends. */
    boolean onePart() {
        if (parts++ < limits.parts()) {
            return true;
        }
        omit(Omission.PARTS);
        return false;
    }

    /** Whether parts are left unread. */
    boolean isFull() {
        return omitted.contains(Omission.PARTS);
    }

    void omit(Omission what) {
        omitted.add(what);
    }

    /** Notes why a part can't be read; of several the first counts. */
    void unread(Reason reason) {
        unread = unread == null ? reason : unread;
        if (reason == Reason.SMIME_ENCRYPTED || reason == Reason.PGP_ENCRYPTED) {
            omit(Omission.CLOSED_PART);
        }
    }

    Reason unread() {
        return unread;
    }

    /** Takes bytes of a text, up to so many. */
    byte[] bytes(InputStream in, int most) throws IOException {
        byte[] bytes = in.readNBytes(most);
        if (bytes.length == most && in.read() >= 0) {
            omit(Omission.TEXT);
        }
        return bytes;
    }

    /** Bytes to words; "" when they mean nothing. */
    String words(byte[] bytes, String charset) {
        MailCharset.Decoded decoded = MailCharset.decode(bytes, charset);
        if (Words.isSoup(decoded.text(), decoded.lost())) {
            unread(Reason.GARBAGE);
            return "";
        }
        if (decoded.lossy()) {
            omit(Omission.CHARACTERS);
        }
        return decoded.text();
    }

    /** Takes of a text what there is room for; HTML has its own, since it mostly says the same once more. */
    String fit(String text, boolean fromHtml) {
        String taken = text.substring(0, Math.min(text.length(), limits.text() - (fromHtml ? rich : plain)));
        rich += fromHtml ? taken.length() : 0;
        plain += fromHtml ? 0 : taken.length();
        words |= !taken.isBlank();
        if (taken.length() < text.length()) {
            omit(Omission.TEXT);
        }
        return taken;
    }

    /** Hands a file to the sink. */
    void attach(InputStream in, String name, String type, boolean inline, boolean message, int nested)
            throws IOException {
        int index = attachments.size();
        if (index >= limits.attachments()) {
            omit(Omission.ATTACHMENTS);
            return;
        }
        AttachmentHead head = new AttachmentHead(index, name.isEmpty() ? FileNames.standIn(index + 1, type) : name,
                type, inline, message, nested);
        try (OutputStream out = sink.open(head)) {
            attachments.add(new Attachment(head, in.transferTo(out)));
        }
    }

    /** Hands over a picture that stands in the HTML itself (RFC 2397). */
    void attachPicture(String address, int nested) throws IOException {
        int comma = address.indexOf(',');
        int end = address.indexOf(';');
        if (comma > 0 && end > 0 && address.substring(0, comma).endsWith(";base64")) {
            byte[] coded = address.substring(comma + 1).getBytes(StandardCharsets.ISO_8859_1);
            attach(new Base64Stream(new ByteArrayInputStream(coded)), "", address.substring(5, end), true, false,
                    nested);
        }
    }

    /** Whether any text was found, in the mail or in one within it. */
    boolean hasWords() {
        return words;
    }

    List<Attachment> attachments() {
        return attachments;
    }

    Set<Omission> omitted() {
        return omitted;
    }
}
