package cn.lawcampaign.intake.mail.reading;

/** Text in the armour of OpenPGP (RFC 9580, 6.2 and 7). */
final class PgpText {

    private static final String SIGNED = "-----BEGIN PGP SIGNED MESSAGE-----";
    private static final String SIGNATURE = "-----BEGIN PGP SIGNATURE-----";
    private static final String ENCRYPTED = "-----BEGIN PGP MESSAGE-----";

    private PgpText() {
    }

    /** Whether nothing can be read but that it is encrypted. */
    static boolean isEncrypted(String text) {
        return text.stripLeading().startsWith(ENCRYPTED);
    }

    /** The words that were signed; a text without a signature as it is. */
    static String withoutSignature(String text) {
        String unix = text.replace("\r\n", "\n");
        int begin = unix.indexOf(SIGNED);
        int end = unix.indexOf(SIGNATURE, begin + 1);
        int words = begin < 0 ? -1 : unix.indexOf("\n\n", begin);
        if (begin > 0 && unix.charAt(begin - 1) != '\n' || words < 0 || end < words) {
            return text;
        }
        String signed = unix.substring(words + 2, end);
        return unix.substring(0, begin)
                + (signed.startsWith("- ") ? signed.substring(2) : signed).replace("\n- ", "\n");
    }
}
