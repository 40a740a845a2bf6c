package cn.lawcampaign.intake.mail.box;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Flags.Flag;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.UIDFolder;

import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;

import cn.lawcampaign.intake.mail.BoxSettings;
import cn.lawcampaign.intake.mail.MailConfig.Security;

/** One mailbox, open. Mails are asked for one by one, so that one that breaks its answer breaks no other's. */
final class Mailbox implements AutoCloseable {

    private static final int CONNECTING = 10_000;
    private static final int ANSWERING = 30_000;
    private static final int PIECE = 256 * 1024;

    private final IMAPStore store;
    private final IMAPFolder inbox;
    private final String taken;

    private Mailbox(IMAPStore store, IMAPFolder inbox, String taken) {
        this.store = store;
        this.inbox = inbox;
        this.taken = taken;
    }

    static Mailbox open(BoxSettings settings) throws MessagingException {
        String protocol = settings.security() == Security.TLS ? "imaps" : "imap";
        IMAPStore store = (IMAPStore) Session.getInstance(properties(settings, "mail." + protocol))
                .getStore(protocol);
        try {
            store.connect(settings.host(), settings.port(), settings.user(), settings.password());
            IMAPFolder inbox = (IMAPFolder) store.getFolder("INBOX");
            inbox.open(Folder.READ_WRITE);
            return new Mailbox(store, inbox, settings.folder());
        } catch (MessagingException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static Properties properties(BoxSettings settings, String prefix) {
        Properties properties = new Properties();
        properties.put(prefix + ".connectiontimeout", "" + CONNECTING);
        properties.put(prefix + ".timeout", "" + ANSWERING);
        properties.put(prefix + ".writetimeout", "" + ANSWERING);
        properties.put(prefix + ".fetchsize", "" + PIECE);
        properties.put(prefix + ".peek", "true"); // whoever looks into the mailbox sees what nobody has read
        properties.put(prefix + ".ssl.checkserveridentity", "true");
        boolean startTls = settings.security() == Security.STARTTLS;
        properties.put(prefix + ".starttls.enable", "" + startTls);
        properties.put(prefix + ".starttls.required", "" + startTls);
        return properties;
    }

    /** A mail in it. */
    record Item(long validity, long uid, long size, IMAPMessage message) implements Incoming {

        /** See {@link Senders}. */
        String sender() throws MessagingException {
            return Senders.of(message);
        }

        @Override
        public String known() {
            try {
                return message.getMessageID() == null ? "" : message.getMessageID() + "/" + message.getSentDate();
            } catch (MessagingException | RuntimeException e) {
                return "";
            }
        }

        @Override
        public InputStream open() throws IOException {
            try {
                return new SourceInput(message.getMimeStream());
            } catch (MessagingException | RuntimeException e) {
                throw new SourceException(e);
            }
        }
    }

    /** All that is in it, the oldest first. */
    List<Item> oldestFirst() throws MessagingException {
        Message[] messages = inbox.getMessages();
        FetchProfile profile = new FetchProfile();
        profile.add(UIDFolder.FetchProfileItem.UID);
        profile.add(FetchProfile.Item.SIZE);
        inbox.fetch(messages, profile);
        List<Item> items = new ArrayList<>();
        for (Message message : messages) {
            items.add(new Item(inbox.getUIDValidity(), inbox.getUID(message), message.getSize(),
                    (IMAPMessage) message));
        }
        return items;
    }

    boolean isOpen() {
        return inbox.isOpen() && store.isConnected();
    }

    /** Marks a mail for whoever looks into the mailbox: somebody must see to it. */
    void flag(Item mail) throws MessagingException {
        mail.message().setFlag(Flag.FLAGGED, true);
    }

    /** Puts mails into the folder of those that are taken (RFC 6851, or what it replaces). */
    void move(List<Item> mails) throws MessagingException {
        Message[] messages = mails.stream().map(Item::message).toArray(Message[]::new);
        Folder folder = store.getFolder(taken);
        if (!folder.exists()) {
            folder.create(Folder.HOLDS_MESSAGES);
        }
        if (store.hasCapability("MOVE")) {
            inbox.moveMessages(messages, folder);
        } else {
            inbox.copyMessages(messages, folder);
            inbox.setFlags(messages, new Flags(Flag.DELETED), true);
            expunge(messages);
        }
    }

    private void expunge(Message[] messages) throws MessagingException {
        if (store.hasCapability("UIDPLUS")) {
            inbox.expunge(messages);
        } else if (inbox.getDeletedMessageCount() == messages.length) {
            inbox.expunge(); // it would remove what others have marked as deleted too, taken or not (RFC 4315)
        }
    }

    @Override
    public void close() throws MessagingException {
        try {
            if (inbox.isOpen()) {
                inbox.close(false);
            }
        } finally {
            store.close();
        }
    }
}
