package cn.lawcampaign.intake.mail.reading;

import java.util.Map;

/** What an attachment is called: a claim of the sender's, made harmless to show. */
final class FileNames {

    private static final int MOST = 200;
    private static final Map<String, String> ENDINGS = Map.of("image/jpeg", ".jpg", "image/png", ".png", "image/gif",
            ".gif", "application/pdf", ".pdf", "text/plain", ".txt", "text/html", ".html", "text/calendar", ".ics",
            "message/rfc822", ".eml", "audio/mpeg", ".mp3", "video/mp4", ".mp4");

    private FileNames() {
    }

    /** The name that the part claims, "" when it claims none. */
    static String claimed(Parameters disposition, ContentType type) {
        String name = clean(disposition.text("filename"));
        return name.isEmpty() ? clean(type.parameters().text("name")) : name;
    }

    /** @param number from 1, for a file without a name */
    static String standIn(int number, String type) {
        return "附件" + number + ENDINGS.getOrDefault(type, "");
    }

    private static String clean(String claimed) {
        String line = Words.line(claimed, 1000);
        String last = line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1).strip();
        if (last.codePointCount(0, last.length()) <= MOST) {
            return last.matches("\\.{0,2}") ? "" : last;
        }
        // the ending says most about a file
        int dot = last.lastIndexOf('.');
        String ending = dot < 0 || last.length() - dot > 12 ? "" : last.substring(dot);
        return Words.cut(last, MOST - ending.length()) + ending;
    }
}
