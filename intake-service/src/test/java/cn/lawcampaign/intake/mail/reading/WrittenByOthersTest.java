package cn.lawcampaign.intake.mail.reading;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.Random;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails that somebody else's library wrote arrive as they were meant: texts, names and every byte of the files. */
class WrittenByOthersTest {

    private static final String[] CHARSETS = {"UTF-8", "GBK", "GB18030", "GB2312"};
    private static final String[] CODINGS = {"base64", "quoted-printable", "8bit"};
    private static final String WORDS = "举报示例路口执法人员拦车收费不开票据货车吉东辽县龙山区 ，。—ABCxyz0123=?_<>\"";

    private final List<byte[]> files = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final StringBuilder texts = new StringBuilder();

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void arrives_as_it_was_meant(long seed) throws Exception {
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            files.clear();
            names.clear();
            texts.setLength(0);
            writeAndRead(random);
        }
    }

    private void writeAndRead(Random random) throws Exception {
        String charset = CHARSETS[random.nextInt(CHARSETS.length)];
        String subject = words(random, 60);
        String name = words(random, 12);
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
        message.setSubject(subject, charset);
        message.setFrom(new InternetAddress("wang@mail.example", name, charset));
        message.setSentDate(Date.from(Mails.CLOCK.instant()));
        message.setContent(multipart(random, 0));
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        message.writeTo(raw);

        Mails.Taken taken = Mails.take(raw.toByteArray());
        ReadMail mail = taken.mail();
        assertEquals(Words.line(subject, 500), mail.subject());
        assertEquals(Words.line(name, 100), mail.from().name());
        assertEquals(Mails.CLOCK.instant(), mail.sentAt());
        assertEquals(Words.text(texts.toString()), mail.body());
        assertEquals(names, mail.attachments().stream().map(a -> a.head().name()).toList());
        assertEquals(files.size(), taken.files().size());
        for (int i = 0; i < files.size(); i++) {
            assertArrayEquals(files.get(i), taken.files().get(i));
        }
    }

    private MimeMultipart multipart(Random random, int depth) throws Exception {
        MimeMultipart multipart = new MimeMultipart(random.nextBoolean() ? "mixed" : "related");
        multipart.addBodyPart(text(random));
        for (int i = random.nextInt(3); i >= 0; i--) {
            if (depth < 4 && random.nextBoolean()) {
                MimeBodyPart inner = new MimeBodyPart();
                inner.setContent(multipart(random, depth + 1));
                multipart.addBodyPart(inner);
            } else {
                multipart.addBodyPart(file(random));
            }
        }
        return multipart;
    }

    private MimeBodyPart text(Random random) throws MessagingException {
        String text = words(random, 200) + "。";
        texts.append(texts.isEmpty() ? "" : "\n").append(text);
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, CHARSETS[random.nextInt(CHARSETS.length)]);
        part.setHeader("Content-Transfer-Encoding", CODINGS[random.nextInt(CODINGS.length)]);
        return part;
    }

    private MimeBodyPart file(Random random) throws Exception {
        byte[] content = new byte[random.nextInt(20_000)];
        random.nextBytes(content);
        String name = words(random, 30).replaceAll("[ <>\"?=,]", "") + i(names.size()) + ".bin";
        files.add(content);
        names.add(name);
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(content, "application/octet-stream");
        part.setDataHandler(new jakarta.activation.DataHandler(
                new jakarta.mail.util.ByteArrayDataSource(content, "application/octet-stream")));
        part.setFileName(random.nextBoolean() ? name : MimeUtility.encodeText(name, "GBK", "B"));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static String i(int number) {
        return "号" + number;
    }

    private static String words(Random random, int most) {
        StringBuilder words = new StringBuilder("举");
        for (int i = random.nextInt(most); i > 0; i--) {
            words.append(WORDS.charAt(random.nextInt(WORDS.length())));
        }
        return words.append("报").toString();
    }
}
