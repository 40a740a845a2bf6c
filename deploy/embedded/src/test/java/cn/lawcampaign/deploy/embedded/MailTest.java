package cn.lawcampaign.deploy.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Properties;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailTest {

    private static final String UNIT = "unit@city.example";

    @TempDir
    Path folder;

    private Mail mail;

    @BeforeEach
    void start() {
        mail = Mail.start(folder, Ports.free(), Ports.free());
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @Test
    void aMailboxIsThereForWhoeverGetsAMailAndOpensWithAnyPassword() throws Exception {
        assertEquals(0, mails("nobody@city.example"));
        send();
        assertEquals(1, mails(UNIT));
    }

    @Test
    void isReachableAgainAfterAKill() throws Exception {
        mail.kill();
        mail.start();
        send();
        assertEquals(1, mails(UNIT));
    }

    private void send() throws Exception {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", "" + mail.smtpPort());
        MimeMessage message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("suite@city.example"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(UNIT));
        message.setSubject("新线索");
        message.setText("20230001");
        Transport.send(message);
    }

    private int mails(String address) throws Exception {
        try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("127.0.0.1", mail.imapPort(), address, "any");
            Folder inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            return inbox.getMessageCount();
        }
    }
}
