package cn.lawcampaign.intake.mail.reading;

/**
 * Whom a mail is from.
 *
 * @param address in ASCII, at most 254 characters, safe to put into a head
 * @param name    as the sender wrote it, on one line, at most 100 characters; "" when there is none
 */
public record MailAddress(String address, String name) {

    @Override
    public String toString() {
        return "MailAddress";
    }
}
