package cn.lawcampaign.intake.mail.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.lawcampaign.platform.lang.Typed;

/** Whatever happens to a mail on its way, it gets a verdict; and only the world around can fail. */
class BrokenMailTest {

    private static final Duration QUICKLY = Duration.ofSeconds(2);
    private static final int A_MAIL = 3;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_mail_that_was_damaged_gets_a_verdict(long seed) {
        Random random = new Random(seed);
        List<byte[]> mails = ExpectedMails.all().stream().map(m -> Mails.file(m.name())).toList();
        for (byte[] mail : mails) {
            for (int i = 0; i < A_MAIL; i++) {
                byte[] damaged = damage(mail, mails.get(random.nextInt(mails.size())), random);
                ReadMail read = assertTimeout(QUICKLY, () -> Mails.take(damaged).mail());
                assertNotNull(read.verdict());
                TextOfMail text = TextOfMail.of(read);
                assertTrue(Typed.isWellFormed(read.subject() + text.narrative() + text.removed()));
            }
        }
    }

    private static byte[] damage(byte[] mail, byte[] other, Random random) {
        byte[] damaged = mail.clone();
        int length = Math.max(1, mail.length);
        switch (random.nextInt(4)) {
            case 0 :
                return Arrays.copyOf(damaged, random.nextInt(length));
            case 1 :
                for (int i = 0; i < 1 + length / 200 && mail.length > 0; i++) {
                    damaged[random.nextInt(length)] ^= (byte) (1 << random.nextInt(8));
                }
                return damaged;
            case 2 :
                return join(Arrays.copyOf(mail, random.nextInt(length)),
                        Arrays.copyOfRange(other, random.nextInt(Math.max(1, other.length)), other.length));
            default :
                int from = random.nextInt(length);
                int to = Math.min(mail.length, from + random.nextInt(40));
                return join(Arrays.copyOf(mail, from),
                        Arrays.copyOfRange(mail, Math.min(to, mail.length), mail.length));
        }
    }

    private static byte[] join(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    @Test
    void a_source_that_fails_is_no_broken_mail() {
        IOException lost = new IOException("connection lost");
        byte[] mail = Mails.file("boundary-cut-in-attachment");
        InputStream failing = new SequenceInputStream(new ByteArrayInputStream(mail), new InputStream() {
            @Override
            public int read() throws IOException {
                throw lost;
            }
        });
        assertSame(lost, assertThrows(IOException.class,
                () -> Mails.reader().read(failing, AttachmentSink.NOWHERE)));
    }

    @Test
    void a_sink_that_fails_is_no_broken_mail_and_is_closed() {
        IOException full = new IOException("disk full");
        AtomicBoolean closed = new AtomicBoolean();
        AttachmentSink failing = head -> new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw full;
            }

            @Override
            public void close() {
                closed.set(true);
            }
        };
        byte[] mail = Mails.file("forwarded-as-attachment");
        assertSame(full, assertThrows(IOException.class,
                () -> Mails.reader().read(new ByteArrayInputStream(mail), failing)));
        assertTrue(closed.get());
    }

    @Test
    void no_string_of_a_result_says_what_a_mail_says() {
        Mails.Taken taken = Mails.take(Mails.file("forwarded-as-attachment"));
        ReadMail mail = taken.mail();
        String all = mail + " " + mail.from() + mail.attachments() + TextOfMail.of(mail) + Quoted.strip(mail.body());
        assertFalse(all.matches("(?s).*(\\p{IsHan}|@|png).*"), all);
    }

    @Test
    void a_clerk_can_have_an_automatic_mail_read() throws IOException {
        byte[] raw = Mails.file("bounce");
        ReadMail mail = Mails.reader().readAnyway(new ByteArrayInputStream(raw), AttachmentSink.NOWHERE);
        assertEquals(Verdict.READABLE, mail.verdict());
        assertTrue(mail.body().contains("could not be delivered"));
        assertEquals(1, mail.forwarded().size());
    }
}
