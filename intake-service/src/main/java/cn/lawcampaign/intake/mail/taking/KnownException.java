package cn.lawcampaign.intake.mail.taking;

/** Meanwhile the mail was taken from elsewhere, or decided by somebody else: what was begun is rolled back. */
final class KnownException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KnownException() {
        super("a mail was settled meanwhile", null, false, false);
    }
}
