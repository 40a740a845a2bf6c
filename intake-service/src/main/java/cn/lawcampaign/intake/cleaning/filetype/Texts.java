package cn.lawcampaign.intake.cleaning.filetype;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.Set;

import cn.lawcampaign.intake.cleaning.Source;
import cn.lawcampaign.intake.cleaning.text.Charsets;

/** What Tika's table can't tell: Chinese text in GB18030, and text that runs when opened. */
public final class Texts {

    private static final Set<String> NOT_PLAIN = Set.of("text/html", "text/x-vcard", "text/vtt");

    private static final String SVG_SCRIPT = "image/svg+xml-script";
    /** Of XML too: whoever opens it has a browser show it, which runs the scripts of pages inside it. */
    private static final String HTML_SCRIPT = "text/html-script";

    private Texts() {
    }

    private static boolean isMarkup(String mediaType) {
        return "text/html".equals(mediaType) || mediaType.endsWith("/xml") || mediaType.endsWith("+xml");
    }

    /** Looks at all of the file, since a script runs wherever it stands. */
    private static boolean isActive(byte[] head, Source file) throws IOException {
        try (Reader text = new InputStreamReader(file.open(), Charsets.roughly(head))) {
            return Scripts.inMarkup(text);
        }
    }

    /** @param mediaType by signature */
    public static String refined(String mediaType, byte[] head, Source file) throws IOException {
        if (isMarkup(mediaType)) {
            return !isActive(head, file) ? mediaType : "image/svg+xml".equals(mediaType) ? SVG_SCRIPT : HTML_SCRIPT;
        }
        boolean unknown = "application/octet-stream".equals(mediaType);
        if (!unknown && (!mediaType.startsWith("text/") || NOT_PLAIN.contains(mediaType))) {
            return mediaType;
        }
        if (unknown && Charsets.of(head, false) == null) {
            return mediaType;
        }
        // Tika takes the words of a text for source code now and then; a text is a text
        return Scripts.is(Charsets.rough(head)) ? "application/x-script" : "text/plain";
    }
}
