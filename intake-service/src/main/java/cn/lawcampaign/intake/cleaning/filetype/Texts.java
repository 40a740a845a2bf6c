package cn.lawcampaign.intake.cleaning.filetype;

import java.util.Set;

import cn.lawcampaign.intake.cleaning.text.Charsets;

/** What Tika's table can't tell: Chinese text in GB18030, and text that runs when opened. */
public final class Texts {

    private static final Set<String> NOT_PLAIN = Set.of("text/html", "text/x-vcard", "text/vtt");

    private Texts() {
    }

    /** @param mediaType by signature */
    public static String refined(String mediaType, byte[] head) {
        if ("text/html".equals(mediaType) || "image/svg+xml".equals(mediaType)) {
            return Scripts.inMarkup(Charsets.rough(head)) ? mediaType + "-script" : mediaType;
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
