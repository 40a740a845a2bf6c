package cn.lawcampaign.intake.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;

import cn.lawcampaign.intake.IntakeTest;
import cn.lawcampaign.intake.Pack;
import cn.lawcampaign.intake.mail.box.GivenMail;
import cn.lawcampaign.intake.mail.box.Taker;
import cn.lawcampaign.intake.mail.box.Taker.Outcome;
import cn.lawcampaign.intake.mail.reading.HugeMails;
import cn.lawcampaign.platform.campaign.Channel;
import cn.lawcampaign.platform.work.Jdbc;

/** Mails as nobody means well with are taken or left to a clerk, piece by piece. */
@IntakeTest
class HugeMailPathTest {

    private static final Channel CHANNEL = Pack.CAMPAIGN.channel("YFB-E").orElseThrow();
    private static final long MB = 1L << 20;

    @Inject
    Taker taker;

    @Inject
    TakenMails mails;

    @Inject
    AgroalDataSource database;

    @Test
    void thirtyMegabytesAreTakenInPieces() throws IOException {
        long before = allocatedByThisThread();
        assertEquals(Outcome.REPORT, take(HugeMails.withFile(22 * MB)));
        long allocated = allocatedByThisThread() - before;
        UUID report = last().report();
        assertEquals(List.of(22 * MB / 57 * 57), new Jdbc(database).query(
                "select size from evidence where report_id = ?", row -> row.getLong(1), report));
        assertTrue(last().size() > 29 * MB);
        // what is read is copied, sealed and sent to the database a few times over, but never held as a whole
        assertTrue(largestPiece() <= 256 * 1024, "a row of " + largestPiece());
        assertTrue(allocated < 2_000 * MB, allocated / MB + " MB");
    }

    @Test
    void whatIsLargerThanTheMailboxSaidIsLeft() throws IOException {
        long files = files();
        assertEquals(Outcome.LEFT, take(HugeMails.withFile(45 * MB)));
        assertEquals(List.of("TOO_LARGE", true), List.of(last().reason(), last().raw() == null));
        assertEquals(files, files());
    }

    @Test
    void tenThousandPartsAreReadAsFarAsTheyMay() throws IOException {
        String part = "--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\nx\r\n";
        assertEquals(Outcome.REPORT, take(HugeMails.stream(HugeMails.HEAD
                + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nwords\r\n", part, 10_000, "--b--\r\n")));
        assertEquals(List.of("ATTACHMENTS", "PARTS"), last().omitted());
        assertTrue(mails.narrative(last().report()).contains("未能读出"));
    }

    @Test
    void aHeadOfMegabytesIsForAClerk() throws IOException {
        assertEquals(Outcome.PARKED,
                take(HugeMails.stream("From: <lixm@mail.example>\r\n", "X-Long: " + "y".repeat(992) + "\r\n", 6_000,
                        "\r\nwords\r\n")));
        assertEquals("TOO_LARGE_HEADER", last().reason());
    }

    @Test
    void twoHundredRecipientsAreNoMatter() throws IOException {
        assertEquals(Outcome.REPORT, take(HugeMails.stream("From: <many@mail.example>\r\nTo: <a@mail.example>",
                ",\r\n <somebody.else@mail.example>", 200, "\r\nSubject: x\r\n\r\nsomething happened\r\n")));
    }

    private Outcome take(InputStream raw) throws IOException {
        return taker.take(CHANNEL, GivenMail.of(() -> raw));
    }

    private Mail last() {
        List<Mail> all = mails.all();
        return all.get(all.size() - 1);
    }

    private long files() {
        return new Jdbc(database).query("select count(*) from stored_file", row -> row.getLong(1)).get(0);
    }

    private int largestPiece() {
        return new Jdbc(database).query("select max(length(data)) from stored_chunk", row -> row.getInt(1)).get(0);
    }

    private static long allocatedByThisThread() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
