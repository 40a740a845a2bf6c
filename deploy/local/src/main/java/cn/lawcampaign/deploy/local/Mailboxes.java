package cn.lawcampaign.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;

/** Looks into the units' mailboxes of the embedded mail server over IMAP. */
final class Mailboxes {

    private final int port;

    Mailboxes(int imapPort) {
        this.port = imapPort;
    }

    /**
     * What tells mails apart.
     *
     * @param id the Message-ID: a mail that was handed over twice, because the sender was cut off, has the same in both
     */
    record Mail(String subject, String id) {
    }

    /**
     * A mail that lies in a mailbox.
     *
     * @param id   its Message-ID
     * @param text subject and all parts, decoded
     */
    record Found(String id, String text) {
    }

    /** All mails to the address; none while the server does not answer. */
    List<Mail> mails(String address) {
        try (Store store = open(address)) {
            List<Mail> mails = new ArrayList<>();
            for (Message message : all(store)) {
                mails.add(new Mail(String.valueOf(message.getSubject()), ((MimeMessage) message).getMessageID()));
            }
            return mails;
        } catch (MessagingException e) {
            return List.of();
        }
    }

    List<String> subjects(String address) {
        return mails(address).stream().map(Mail::subject).toList();
    }

    /** How many mails to the address have the given text in their subject. */
    long count(String address, String inSubject) {
        return subjects(address).stream().filter(subject -> subject.contains(inSubject)).count();
    }

    /** The first mail to the address with the given text in its subject: subject and all parts, decoded. */
    String text(String address, String inSubject) throws MessagingException, IOException {
        return first(address, inSubject).orElseThrow(() -> new MessagingException("no such mail")).text();
    }

    /** The same; empty while there is none. */
    Optional<Found> find(String address, String inSubject) {
        try {
            return first(address, inSubject);
        } catch (MessagingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Found> first(String address, String inSubject) throws MessagingException, IOException {
        try (Store store = open(address)) {
            for (Message message : all(store)) {
                if (String.valueOf(message.getSubject()).contains(inSubject)) {
                    return Optional.of(new Found(((MimeMessage) message).getMessageID(),
                            message.getSubject() + "\n" + parts(message.getContent())));
                }
            }
            return Optional.empty();
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

    /** With their envelopes, fetched at once. */
    private static Message[] all(Store store) throws MessagingException {
        Folder inbox = store.getFolder("INBOX");
        inbox.open(Folder.READ_ONLY);
        Message[] messages = inbox.getMessages();
        FetchProfile envelopes = new FetchProfile();
        envelopes.add(FetchProfile.Item.ENVELOPE);
        inbox.fetch(messages, envelopes);
        return messages;
    }
}
