package cn.lawcampaign.deploy.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * A mail server for trying out: SMTP and IMAP on the loopback interface, a mailbox for every address that gets a mail, kept
 * in memory. A mailbox's login is its address; any password will do.
 */
public final class Mail {

    private final int smtp;
    private final int imap;
    private final Path log;
    private volatile Child child;

    private Mail(Path folder, int smtp, int imap) {
        this.smtp = smtp;
        this.imap = imap;
        this.log = folder.resolve("logs/mail.log");
    }

    public static Mail start(Path folder, int smtp, int imap) {
        Mail mail = new Mail(folder, smtp, imap);
        mail.start();
        return mail;
    }

    /** Starts it again on the same ports, with empty mailboxes. */
    public void start() {
        child = JavaChild.start("Mail", MailMain.class, List.of("" + smtp, "" + imap), 128, log);
        Await.ready(child, Duration.ofSeconds(30), () -> Ports.answers(smtp) && Ports.answers(imap), log);
    }

    public int smtpPort() {
        return smtp;
    }

    public int imapPort() {
        return imap;
    }

    public Child child() {
        return child;
    }

    public void stop() {
        child.stop(Duration.ofSeconds(5));
    }

    public void kill() {
        child.kill();
    }
}
