package cn.lawcampaign.deploy.local;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;

import cn.lawcampaign.deploy.embedded.EmbeddedException;

import javax.imageio.ImageIO;

/** Sends samples to the channels' mailboxes over SMTP, and reads what their senders are told. */
final class SampleMails {

    /** Begins the subject of every acknowledgement. */
    static final String ACKNOWLEDGED = "【受理回执】";
    private static final Pattern NUMBER = Pattern.compile("受理编号：([\\d ]+)");
    private static final Pattern CODE = Pattern.compile("查询码：([\\d ]+)");

    private final Session session;
    private final Mailboxes mailboxes;
    private final Map<String, String> channels;

    /** @param channels codes of the e-mail channels to their addresses, from the pack */
    SampleMails(int smtpPort, Mailboxes mailboxes, Map<String, String> channels) {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", "" + smtpPort);
        properties.put("mail.smtp.timeout", "5000");
        this.session = Session.getInstance(properties);
        this.mailboxes = mailboxes;
        this.channels = channels;
    }

    /** @param id of the mail: sent again under the same one, it is taken once */
    void send(Sample sample, String id) {
        Map<?, ?> who = (Map<?, ?>) sample.report().get("identity");
        send(sample, id, sender(sample), String.valueOf(who.get("name")), "" + sample.report().get("title"),
                "" + sample.report().get("narrative"), null);
    }

    /** Number and code as the sender is told; empty while there is no acknowledgement. */
    Optional<SampleDoors.Receipt> receipt(Sample sample) {
        return mailboxes.find(sender(sample), ACKNOWLEDGED).map(mail -> new SampleDoors.Receipt(
                digits(NUMBER, mail.text()), digits(CODE, mail.text())));
    }

    private static String digits(Pattern line, String text) {
        Matcher found = line.matcher(text);
        if (!found.find()) {
            throw new EmbeddedException("受理回执没有编号或查询码 / an acknowledgement without number or code");
        }
        return found.group(1).replace(" ", "");
    }

    /** Answers the acknowledgement, where the sample has more to say. */
    void reply(Sample sample, String id) {
        if (sample.mail().reply() != null) {
            Mailboxes.Found acknowledged = mailboxes.find(sender(sample), ACKNOWLEDGED).orElseThrow();
            send(sample, id, sender(sample), "", "回复：" + ACKNOWLEDGED, sample.mail().reply(), acknowledged.id());
        }
    }

    private static String sender(Sample sample) {
        return String.valueOf(((Map<?, ?>) sample.report().get("identity")).get("email"));
    }

    private void send(Sample sample, String id, String from, String name, String subject, String text, String answers) {
        try {
            MimeMessage message = new MimeMessage(session) {
                @Override
                protected void updateMessageID() throws MessagingException {
                    setHeader("Message-ID", "<" + id + "@mail.example>");
                }
            };
            message.setFrom(new InternetAddress(from, name, "UTF-8"));
            message.setRecipient(RecipientType.TO, new InternetAddress(channels.get(sample.channel())));
            message.setSubject(subject, "UTF-8");
            if (answers != null) {
                message.setHeader("In-Reply-To", answers);
            }
            message.setContent(parts(text, sample.mail().picture() && answers == null));
            Transport.send(message);
        } catch (MessagingException e) {
            throw new EmbeddedException("示例邮件没有发出 / a sample mail was not sent: " + sample.id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Multipart parts(String text, boolean picture) throws MessagingException, IOException {
        MimeBodyPart words = new MimeBodyPart();
        words.setText(text, "UTF-8");
        MimeMultipart all = new MimeMultipart(words);
        if (picture) {
            MimeBodyPart file = new MimeBodyPart();
            file.setDataHandler(new DataHandler(new ByteArrayDataSource(picture(), "image/jpeg")));
            file.setFileName("photo.jpg");
            all.addBodyPart(file);
        }
        return all;
    }

    private static byte[] picture() throws IOException {
        BufferedImage image = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0x8A, 0x93, 0xA0));
        pen.fillRect(0, 160, 320, 80);
        pen.setColor(Color.WHITE);
        for (int x = 10; x < 320; x += 60) {
            pen.fillRect(x, 196, 30, 6);
        }
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        return bytes.toByteArray();
    }
}
