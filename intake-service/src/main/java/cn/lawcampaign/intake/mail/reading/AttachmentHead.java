package cn.lawcampaign.intake.mail.reading;

/**
 * A file of a mail, before its bytes.
 *
 * @param index        from 0, in the order of the mail
 * @param name         on one line, without path, at most 200 characters, never empty; a claim of the sender's
 * @param declaredType in lower case such as image/jpeg; a claim of the sender's
 * @param inline       shown within the text, such as a picture
 * @param message      a whole mail that lies too deep to be opened
 * @param nested       how many mails it lies in: 0 for the mail itself, 1 for one that was forwarded with it
 */
public record AttachmentHead(int index, String name, String declaredType, boolean inline, boolean message, int nested) {

    @Override
    public String toString() {
        return "AttachmentHead " + index;
    }
}
