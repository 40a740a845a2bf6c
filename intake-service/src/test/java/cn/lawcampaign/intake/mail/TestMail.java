package cn.lawcampaign.intake.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** A mail as a person's mailer writes it; each is another one. */
public final class TestMail {

    public static final String OFFICE = "xiansuo@yifazhishi.example";
    public static final String POLICE = "ducha@gonganju.example";
    public static final String PROCURATORATE = "jubao@jianchayuan.example";
    public static final String TRANSPORT = "jiandu@jiaotongju.example";

    private final String from;
    private final List<String> head = new ArrayList<>();
    private final StringBuilder files = new StringBuilder();
    private String subject = "反映问题";
    private String text = "";

    private TestMail(String from) {
        this.from = from;
    }

    /** From an address that nobody else has; {@code name} makes it readable. */
    public static TestMail from(String name) {
        return new TestMail(name + "-" + UUID.randomUUID().toString().substring(0, 8) + "@mail.example");
    }

    public static TestMail fromAddress(String address) {
        return new TestMail(address);
    }

    public String sender() {
        return from;
    }

    public TestMail subject(String words) {
        subject = words;
        return this;
    }

    public TestMail text(String words) {
        text = words;
        return this;
    }

    public TestMail header(String name, String value) {
        head.add(name + ": " + value);
        return this;
    }

    public TestMail file(String name, byte[] content) {
        files.append(
                "--piece\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=\"")
                .append(name).append("\"\r\nContent-Transfer-Encoding: base64\r\n\r\n")
                .append(Base64.getMimeEncoder().encodeToString(content)).append("\r\n");
        return this;
    }

    public byte[] raw() {
        String id = "<" + UUID.nameUUIDFromBytes((from + subject + text).getBytes(StandardCharsets.UTF_8))
                + "@mail.example>";
        return ("From: =?utf-8?B?" + coded("李小明") + "?= <" + from + ">\r\nTo: <" + OFFICE + ">\r\nSubject: =?utf-8?B?"
                + coded(subject) + "?=\r\nMessage-ID: " + id + "\r\nDate: Thu, 4 May 2023 10:00:00 +0800\r\n"
                + String.join("", head.stream().map(line -> line + "\r\n").toList())
                + "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=piece\r\n\r\n"
                + "--piece\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "\r\n" + files
                + "--piece--\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Over SMTP into the mailboxes, each of whose servers adds a line of its own. */
    public TestMail send(String... mailboxes) {
        for (String mailbox : mailboxes) {
            byte[] delivered = ("Delivered-To: " + mailbox + "\r\n").getBytes(StandardCharsets.UTF_8);
            byte[] raw = raw();
            byte[] all = Arrays.copyOf(delivered, delivered.length + raw.length);
            System.arraycopy(raw, 0, all, delivered.length, raw.length);
            RawSmtp.send(from, mailbox, all);
        }
        return this;
    }

    private static String coded(String words) {
        return Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8));
    }
}
