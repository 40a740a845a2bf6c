package cn.lawcampaign.intake.mail.reading;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

/** However many mailboxes have large mails, the text of one is in memory. */
class OneAtATimeTest {

    private final MailReader reader = Mails.reader();
    private final CountDownLatch firstBegun = new CountDownLatch(1);
    private final CountDownLatch secondBegun = new CountDownLatch(1);

    @Test
    void aMailWaitsForTheOneThatIsRead() throws Exception {
        CompletableFuture<Boolean> first = CompletableFuture.supplyAsync(() -> read(() -> {
            firstBegun.countDown();
            assertFalse(secondBegun.await(300, TimeUnit.MILLISECONDS), "both are read at once");
        }));
        assertTrue(firstBegun.await(30, TimeUnit.SECONDS));
        CompletableFuture<Boolean> second = CompletableFuture.supplyAsync(() -> read(secondBegun::countDown));
        assertTrue(first.get(30, TimeUnit.SECONDS));
        assertTrue(second.get(30, TimeUnit.SECONDS));
    }

    private interface Step {
        void run() throws InterruptedException;
    }

    /** Reads a mail; something happens as its reading begins. */
    private boolean read(Step begun) {
        InputStream raw = new ByteArrayInputStream("Subject: x\r\n\r\ny".getBytes(StandardCharsets.UTF_8)) {

            private boolean read;

            @Override
            public synchronized int read(byte[] bytes, int from, int length) {
                if (!read) {
                    read = true;
                    try {
                        begun.run();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                }
                return super.read(bytes, from, length);
            }
        };
        try {
            return reader.read(raw, AttachmentSink.NOWHERE).verdict().isReadable();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
