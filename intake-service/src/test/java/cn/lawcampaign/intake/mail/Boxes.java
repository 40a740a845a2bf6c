package cn.lawcampaign.intake.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import jakarta.mail.Flags.Flag;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.Store;

import org.awaitility.Awaitility;

/** Looks into mailboxes from outside, as their owners do. */
public final class Boxes {

    private final int port;

    public Boxes(int imapPort) {
        this.port = imapPort;
    }

    /**
     * A mail that lies there.
     *
     * @param text of all its parts
     */
    public record Shown(String subject, String text, String head, boolean flagged, boolean seen) {
    }

    /** Empty when there is no such folder, too. */
    public List<Shown> in(String address, String folder) {
        try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("127.0.0.1", port, address, "any");
            Folder opened = store.getFolder(folder);
            List<Shown> shown = new ArrayList<>();
            if (opened.exists()) {
                opened.open(Folder.READ_ONLY);
                for (Message message : opened.getMessages()) {
                    shown.add(shown(message));
                }
            }
            return shown;
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many mails lie in somebody's mailbox. */
    public int count(String address) {
        try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("127.0.0.1", port, address, "any");
            return store.getFolder("INBOX").getMessageCount();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<Shown> inbox(String address) {
        return in(address, "INBOX");
    }

    /** The first mail that comes to somebody. */
    public Shown awaited(String address) {
        return Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> inbox(address), list -> !list.isEmpty())
                .get(0);
    }

    private static Shown shown(Message message) throws MessagingException, IOException {
        boolean seen = message.isSet(Flag.SEEN);
        StringBuilder head = new StringBuilder();
        var lines = message.getAllHeaders();
        while (lines.hasMoreElements()) {
            var line = lines.nextElement();
            head.append(line.getName()).append(": ").append(line.getValue()).append('\n');
        }
        return new Shown(message.getSubject(), parts(message.getContent()), head.toString(),
                message.isSet(Flag.FLAGGED), seen);
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
}
