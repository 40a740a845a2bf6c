package cn.lawcampaign.intake.mail.reading;

import java.io.InputStream;
import java.util.Locale;

/**
 * A part that has no parts, before its bytes.
 *
 * @param within the type of the multipart that it lies in, "" outside of any
 */
record Part(Headers head, ContentType type, Parameters disposition, String within) {

    static Part of(Headers head, ContentType type, String within) {
        return new Part(head, type, Parameters.of(head.get("content-disposition")), within);
    }

    InputStream decode(InputStream raw) {
        return TransferDecoding.of(raw, head.get("content-transfer-encoding"));
    }

    String fileName() {
        return FileNames.claimed(disposition, type);
    }

    boolean isAttachment() {
        return disposition.value().toLowerCase(Locale.ROOT).equals("attachment");
    }

    /** Shown within the text; pictures of multipart/related are, whatever they say. */
    boolean isInline() {
        return !isAttachment() && (disposition.value().equalsIgnoreCase("inline")
                || within.equals("multipart/related"));
    }

    /** Whether it is read as a text, rather than handed over as a file. */
    boolean isText() {
        boolean readable = type.is("text/plain") || type.is("text/html") || type.is("text/enriched");
        return readable && !isAttachment() && (fileName().isEmpty() || within.isEmpty()
                || within.equals("multipart/alternative"));
    }

    boolean isHtml() {
        return type.is("text/html");
    }

    /** What Macs keep beside a file (RFC 1740), and the copy of a text for phones: nobody misses them. */
    boolean isIdle() {
        return within.equals("multipart/appledouble") && type.is("application/applefile")
                || type.is("text/x-amp-html") && within.equals("multipart/alternative")
                || type.isSignature() && within.equals("multipart/signed");
    }
}
