package cn.lawcampaign.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
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
        try (Store store = open(address)) {
            return matching(store, inSubject).size();
        } catch (MessagingException e) {
            return 0;
        }
    }

    /** The mail to the address with the given text in its subject: headers and all parts, undecoded parts decoded. */
    String text(String address, String inSubject) throws MessagingException, IOException {
        try (Store store = open(address)) {
            Message message = matching(store, inSubject).get(0);
            return message.getSubject() + "\n" + parts(message.getContent());
        }
    }

    /**
     * A mail that lies in a mailbox.
     *
     * @param id its Message-ID
     */
    record Found(String id, String text) {
    }

    /** The first mail to the address with the given text in its subject, if there is one. */
    Optional<Found> find(String address, String inSubject) {
        try (Store store = open(address)) {
            List<Message> mails = matching(store, inSubject);
            return mails.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Found(mails.get(0).getHeader("Message-ID")[0],
                            parts(mails.get(0).getContent())));
        } catch (MessagingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String parts(Object content) throws MessagingException, IOException {
        if (!(content instanceof Multipart multipart)) {
            return String.valueOf(content);
        }
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < multipart.getCount(); i++) {
            all.append(parts(multipart.getBodyPart(i).getContent())).append('\n');
        }
        return all.toString();
    }

    private Store open(String address) throws MessagingException {
        Properties properties = new Properties();
        properties.put("mail.imap.timeout", "5000");
        properties.put("mail.imap.connectiontimeout", "5000");
        Store store = Session.getInstance(properties).getStore("imap");
        store.connect("127.0.0.1", port, address, "any");
        return store;
    }

    private static List<Message> matching(Store store, String inSubject) throws MessagingException {
        Folder inbox = store.getFolder("INBOX");
        inbox.open(Folder.READ_ONLY);
        List<Message> found = new ArrayList<>();
        for (Message message : inbox.getMessages()) {
            if (message.getSubject() != null && message.getSubject().contains(inSubject)) {
                found.add(message);
            }
        }
        return found;
    }
}
