package cn.lawcampaign.intake.mail;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;

import cn.lawcampaign.intake.IntakeTest;
import cn.lawcampaign.intake.cleaning.Pictures;
import cn.lawcampaign.intake.letter.LetterKit;
import cn.lawcampaign.intake.mail.answer.Answers;
import cn.lawcampaign.intake.report.Grouped;
import cn.lawcampaign.platform.seal.QueryCodes;
import cn.lawcampaign.platform.work.Jdbc;

/** What becomes of mails, and what their senders hear. */
@IntakeTest
class MailTakingTest {

    private final Boxes boxes = new Boxes(MailServer.imapPort());

    @Inject
    TakenMails mails;

    @Inject
    QueryCodes codes;

    @Inject
    AgroalDataSource database;

    @Test
    void aMailBecomesAReportWithItsFilesAndIsAnsweredOnce() throws Exception {
        TestMail sent = TestMail.from("zhang").subject("一大队乱罚款").header("References", "<a@mail.example>")
                .text("五月四日，市交警支队一大队把我的车吉D00001拦下，罚款不给票据。电话13800000001。")
                .file("photo.jpg", Pictures.jpeg(1)).file("run.jpg", Pictures.join(Pictures.latin("MZ\u0090\0"),
                        new byte[200]))
                .send(TestMail.OFFICE);
        Mail mail = mails.lookForOne();
        assertEquals(List.of(MailState.REPORT, "YFB-E"), List.of(mail.state(), mail.channel()));
        UUID report = mail.report();
        assertEquals("一大队乱罚款", mails.title(report));
        assertTrue(mails.narrative(report).contains("13800000001"));
        assertFalse(mails.field(report, "working_copy", "workingCopy").contains("13800000001"));
        assertEquals("吉D00001", mails.field(report, "plates", "plates"));
        assertEquals("ACCUSATION", mails.matter(report));
        assertEquals(List.of("IMAGE", "PROGRAM"), mails.files(report));
        assertTrue(new String(mails.raw(mail), StandardCharsets.UTF_8).endsWith("--piece--\r\n"));
        answered(sent, report);
        await().atMost(Duration.ofSeconds(30)).until(() -> states(report).equals(List.of("CLEANED", "WITHHELD")));
        assertEquals(1, boxes.count(sent.sender()));
    }

    private void answered(TestMail sent, UUID report) {
        Boxes.Shown answer = boxes.awaited(sent.sender());
        String number = mails.number(report);
        assertEquals(Answers.SUBJECT, answer.subject());
        for (String told : List.of(Grouped.inFours(number), Grouped.inFours(codes.codeFor(number)),
                "http://localhost:8080/track", "Your message is registered")) {
            assertTrue(answer.text().contains(told), told);
        }
        String head = answer.head();
        assertTrue(head.contains("From: " + TestMail.OFFICE) && head.contains("Auto-Submitted: auto-replied")
                && !head.contains("auto-generated"), head);
        assertTrue(head.matches("(?s).*In-Reply-To: <[-0-9a-f]{36}@mail.example>\n.*"), head);
        assertTrue(head.matches("(?s).*References: <a@mail.example> <[-0-9a-f]{36}@mail.example>\n.*"), head);
        assertTrue(head.matches("(?s).*Message-ID: <[-0-9a-f]{36}@yifazhishi.example>\n.*"), head);
        for (String telling : List.of("乱罚款", "交警", "公安", "GAJ", "A2", "13800000001")) {
            assertFalse((head + answer.text()).contains(telling), telling);
        }
        assertEquals(0L, new Jdbc(database).query("select count(*) from delivery d where d::text like ?",
                row -> row.getLong(1), "%" + sent.sender() + "%").get(0));
    }

    private List<String> states(UUID report) {
        return new Jdbc(database).query("select state from evidence where report_id = ? order by position",
                row -> row.getString(1), report);
    }

    @Test
    void oneMailToAllMailboxesIsOneReportWithOneAnswer() {
        TestMail sent = TestMail.from("crowd").text("同一封信寄给四个部门。").send(TestMail.OFFICE, TestMail.POLICE,
                TestMail.PROCURATORATE, TestMail.TRANSPORT);
        List<Mail> taken = mails.look();
        assertEquals(4, taken.size());
        assertEquals(1, taken.stream().map(Mail::report).distinct().count());
        assertEquals(3, taken.stream().filter(m -> m.state() == MailState.COPY).count());
        boxes.awaited(sent.sender());
        assertEquals(1L, new Jdbc(database).query("select count(*) from mail_answer where report_id = ?",
                row -> row.getLong(1), taken.get(0).report()).get(0));
        taken.forEach(copy -> assertTrue(mails.raw(copy).length > 500));
    }

    @Test
    void whatCanNotBeReadWaitsForAClerkWithItsOriginal() {
        byte[] raw = ("From: <lixm@mail.example>\r\nContent-Type: multipart/encrypted; boundary=b\r\n\r\n--b\r\n"
                + "Content-Type: application/octet-stream\r\n\r\nxxxx\r\n--b--\r\n").getBytes(StandardCharsets.UTF_8);
        long before = unowned();
        RawSmtp.send("lixm@mail.example", TestMail.POLICE, raw);
        Mail mail = mails.lookForOne();
        assertEquals(List.of(MailState.PARKED, "PGP_ENCRYPTED", "YFB"),
                List.of(mail.state(), mail.reason(), mail.desk()));
        byte[] kept = mails.raw(mail);
        assertArrayEquals(raw, java.util.Arrays.copyOfRange(kept, kept.length - raw.length, kept.length));
        assertEquals(before, unowned(), "its files are read again when a clerk makes a report of it");
    }

    private long unowned() {
        return new Jdbc(database).query("select count(*) from evidence where report_id is null", row -> row.getLong(1))
                .get(0);
    }

    @Test
    void whoGivesNoNameStaysAnonymousAndUnanswered() {
        RawSmtp.send("lixm@mail.example", TestMail.TRANSPORT,
                "Subject: nobody\r\nMessage-ID: <n1@mail.example>\r\n\r\nsomething happened\r\n"
                        .getBytes(StandardCharsets.UTF_8));
        UUID report = mails.lookForOne().report();
        assertEquals("ANONYMOUS", new Jdbc(database).query("select identity_mode from report where id = ?",
                row -> row.getString(1), report).get(0));
        assertEquals(Optional.empty(), mails.answer(report));
    }

    @Test
    void whoWantsNoAnswerGetsNone() {
        TestMail.from("silent").header("X-Auto-Response-Suppress", "All").text("不用回复。").send(TestMail.OFFICE);
        assertEquals(Optional.empty(), mails.answer(mails.lookForOne().report()));
    }

    @Test
    void weNeverAnswerOurselves() {
        TestMail.fromAddress(TestMail.POLICE).text("来自我们自己的地址。").send(TestMail.OFFICE);
        Mail own = mails.lookForOne();
        assertEquals(List.of(MailState.IGNORED, "OWN"), List.of(own.state(), own.reason()));
        TestMail.from("trick").header("Reply-To", "<" + TestMail.PROCURATORATE + ">").text("回信请寄别处。")
                .send(TestMail.OFFICE);
        assertEquals(Optional.empty(), mails.answer(mails.lookForOne().report()));
    }

    @Test
    void aLongTextIsKeptWholeAsAFile() {
        TestMail.from("long").subject("材料").text("这是很长的一封信。\n".repeat(3_000)).send(TestMail.OFFICE);
        UUID report = mails.lookForOne().report();
        assertTrue(mails.narrative(report).contains("全文另存为附件"));
        assertEquals(List.of("TEXT"), mails.files(report));
    }

    @Test
    void aPlainMatterIsAClaimOfTheDepartmentsOwnDesk() {
        TestMail.from("plain").subject("出租车").text("出租车不打表拒载。").send(TestMail.TRANSPORT);
        Mail mail = mails.lookForOne();
        assertEquals("CLAIM", mails.matter(mail.report()));
        LetterKit.clerk("JTJ").get("/desk/mail/" + mail.id()).then().statusCode(200);
    }

    @Test
    void aMailOnlyOfFilesSaysSo() {
        TestMail.from("files").subject("").file("说明.txt", "见附件".getBytes(StandardCharsets.UTF_8))
                .send(TestMail.OFFICE);
        UUID report = mails.lookForOne().report();
        assertEquals(List.of("（邮件无标题）", "（邮件无正文，内容在附件里）"),
                List.of(mails.title(report), mails.narrative(report)));
    }
}
