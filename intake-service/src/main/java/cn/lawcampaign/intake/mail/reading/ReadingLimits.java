package cn.lawcampaign.intake.mail.reading;

/**
 * How much of one mail is read. What lies beyond is left out and named in {@link ReadMail#omitted()}; the mail itself
 * stays with the caller.
 *
 * @param raw         bytes of the mail, &gt; 0
 * @param parts       MIME parts, nested ones included, &gt; 0
 * @param header      bytes kept of a head, &gt; 0; a head is read through up to {@value #HEAD_TIMES} times of this
 * @param nesting     levels of multiparts and of mails in mails, &gt; 0
 * @param text        characters of text, forwarded mails included, &gt; 0
 * @param attachments files handed to the sink, &ge; 0
 */
public record ReadingLimits(long raw, int parts, int header, int nesting, int text, int attachments) {

    public static final ReadingLimits DEFAULT = new ReadingLimits(30L << 20, 200, 256 << 10, 10, 200_000, 50);

    private static final int HEAD_TIMES = 16;

    /** @throws IllegalArgumentException when a limit lets nothing through */
    public ReadingLimits {
        if (raw < 1 || parts < 1 || header < 1 || nesting < 1 || text < 1 || attachments < 0) {
            throw new IllegalArgumentException("a reading limit is below its least value");
        }
    }

    long head() {
        return (long) header * HEAD_TIMES;
    }

    /** Bytes of plain text: no charset needs more than four a character. */
    int plainBytes() {
        return (int) Math.min(4L * text, 1 << 26);
    }

    /** Bytes of HTML, of which most is mark-up. */
    int htmlBytes() {
        return (int) Math.min(40L * text, 1 << 26);
    }
}
