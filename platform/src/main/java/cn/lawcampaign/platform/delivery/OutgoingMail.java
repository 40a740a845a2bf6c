package cn.lawcampaign.platform.delivery;

/**
 * A mail to be sent. It says that there is something to do and where, never what a reporter wrote.
 *
 * @param dedupKey names the cause, for example {@code lead-dispatched/<lead id>/<dispatch no>}; a second mail with the
 *                 same key is ignored
 * @param kind     what sort of notice it is, as a code, for the log page
 * @param to       one address
 * @param subject  one line; the mailer spoils characters beyond U+FFFF in it (not in the bodies)
 * @param text     plain text body
 * @param html     HTML body, or null
 */
public record OutgoingMail(String dedupKey, String kind, String to, String subject, String text, String html) {

    public OutgoingMail {
        if (hasLineBreak(to) || hasLineBreak(subject)) {
            throw new IllegalArgumentException("a line break in a mail's address or subject");
        }
    }

    private static boolean hasLineBreak(String header) {
        return header.indexOf('\r') >= 0 || header.indexOf('\n') >= 0;
    }
}
