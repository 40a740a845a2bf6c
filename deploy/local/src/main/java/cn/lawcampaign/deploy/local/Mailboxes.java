package cn.lawcampaign.deploy.local;

import java.util.Properties;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;

/** Looks into the units' mailboxes of the embedded mail server over IMAP. */
final class Mailboxes {

    private final int port;

    Mailboxes(int imapPort) {
        this.port = imapPort;
    }

    /** How many mails to the address have the given text in their subject. */
    int count(String address, String inSubject) {
        Properties properties = new Properties();
        properties.put("mail.imap.timeout", "5000");
        properties.put("mail.imap.connectiontimeout", "5000");
        try (Store store = Session.getInstance(properties).getStore("imap")) {
            store.connect("127.0.0.1", port, address, "any");
            Folder inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            int count = 0;
            for (Message message : inbox.getMessages()) {
                count += message.getSubject() != null && message.getSubject().contains(inSubject) ? 1 : 0;
            }
            return count;
        } catch (MessagingException e) {
            return 0;
        }
    }
}
