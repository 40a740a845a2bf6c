package cn.lawcampaign.intake.mail.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import cn.lawcampaign.intake.mail.answer.Answers;

/** Mails for tests: those of the folder, and how they are read. */
public final class Mails {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2023-05-08T01:00:00Z"), ZoneOffset.UTC);
    static final OwnMail OWN = new OwnMail(Set.of("xiansuo@yifazhishi.example"), "suite@yifazhishi.example",
            Answers.SUBJECT);

    /** A mail as it was read, and its files. */
    public record Taken(ReadMail mail, List<byte[]> files) {
    }

    private Mails() {
    }

    static MailReader reader() {
        return reader(ReadingLimits.DEFAULT);
    }

    static MailReader reader(ReadingLimits limits) {
        return new MailReader(limits, OWN, CLOCK);
    }

    public static Taken take(byte[] raw) {
        List<ByteArrayOutputStream> files = new ArrayList<>();
        try {
            ReadMail mail = reader().read(new ByteArrayInputStream(raw), head -> {
                files.add(new ByteArrayOutputStream());
                return files.get(head.index());
            });
            return new Taken(mail, files.stream().map(ByteArrayOutputStream::toByteArray).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a mail written as text, a character a byte. */
    static ReadMail read(String raw) {
        return take(raw.getBytes(StandardCharsets.UTF_8)).mail();
    }

    /** A mail of the folder. */
    public static byte[] file(String name) {
        try (InputStream in = Mails.class.getResourceAsStream("/mails/" + name + ".eml")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
