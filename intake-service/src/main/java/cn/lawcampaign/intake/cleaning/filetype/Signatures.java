package cn.lawcampaign.intake.cleaning.filetype;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** The type by the first bytes: Tika's table, and what it lacks or names in several ways. */
public final class Signatures {

    private static final MimeTypes TIKA = MimeTypes.getDefaultMimeTypes();

    private static final Map<String, String> ONE_NAME = Map.ofEntries(
            Map.entry("audio/vnd.wave", "audio/wav"), Map.entry("audio/x-wav", "audio/wav"),
            Map.entry("audio/amr-wb", "audio/amr"), Map.entry("audio/x-flac", "audio/flac"),
            Map.entry("audio/vorbis", "audio/ogg"), Map.entry("audio/opus", "audio/ogg"),
            Map.entry("application/ogg", "audio/ogg"), Map.entry("application/x-matroska", "video/x-matroska"),
            Map.entry("image/x-jp2-container", "image/jp2"),
            Map.entry("application/x-dosexec", "application/x-msdownload"),
            Map.entry("application/x-elf", "application/x-executable"),
            Map.entry("application/x-sharedlib", "application/x-executable"),
            Map.entry("application/x-object", "application/x-executable"),
            Map.entry("application/x-coredump", "application/x-executable"),
            Map.entry("application/java-vm", "application/x-executable"),
            Map.entry("application/x-dex", "application/x-executable"),
            Map.entry("application/wasm", "application/x-executable"),
            Map.entry("application/x-sh", "application/x-script"),
            Map.entry("application/x-bat", "text/plain"), // by a first "rem", with which any text may begin
            Map.entry("text/x-php", "application/x-script"), Map.entry("text/x-python", "application/x-script"),
            Map.entry("text/x-perl", "application/x-script"), Map.entry("application/xhtml+xml", "text/html"));

    private Signatures() {
    }

    public static String mediaType(byte[] head) throws IOException {
        String own = own(head);
        if (own != null) {
            return own;
        }
        String found = TIKA.detect(new ByteArrayInputStream(head), new Metadata()).getBaseType().toString();
        if (found.equals("application/x-msdownload") && isText(head)) {
            return "text/plain";
        }
        return found.startsWith("application/x-mach-o")
                ? "application/x-executable"
                : ONE_NAME.getOrDefault(found, found);
    }

    /** Two letters make no program: what begins with MZ and has no byte that texts never have may be anybody's name. */
    private static boolean isText(byte[] head) {
        for (byte b : head) {
            if (b >= 0 && b < ' ' && "\t\n\r\f".indexOf(b) < 0) {
                return false;
            }
        }
        return true;
    }

    private static String own(byte[] head) {
        if (begins(head, 4, "ftyp")) {
            return Brands.mediaType(head);
        }
        if (begins(head, 0, "L\0\0\0\1\24\2\0")) {
            return "application/x-ms-shortcut";
        }
        // the second is what the messenger writes before it
        if (begins(head, 0, "#!SILK_V3") || begins(head, 0, "\2#!SILK_V3")) {
            return "audio/silk";
        }
        if (head.length > 7 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xF6) == 0xF0) {
            return "audio/aac";
        }
        return encryptedRar(head) ? "application/x-rar-encrypted" : null;
    }

    /** Whether the list of files is encrypted: RAR 5's first header of type 4, RAR 4's flag of its archive header. */
    private static boolean encryptedRar(byte[] head) {
        return begins(head, 0, "Rar!\32\7\1\0") && head.length > 13 && head[13] == 4
                || begins(head, 0, "Rar!\32\7\0") && head.length > 10 && head[9] == 0x73 && (head[10] & 0x80) != 0;
    }

    static boolean begins(byte[] head, int at, String signature) {
        byte[] bytes = signature.getBytes(StandardCharsets.ISO_8859_1);
        return head.length >= at + bytes.length
                && Arrays.equals(head, at, at + bytes.length, bytes, 0, bytes.length);
    }
}
