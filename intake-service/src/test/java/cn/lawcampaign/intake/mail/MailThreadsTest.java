package cn.lawcampaign.intake.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import cn.lawcampaign.intake.IntakeTest;
import cn.lawcampaign.intake.cleaning.Pictures;
import cn.lawcampaign.intake.mail.answer.Answers;
import cn.lawcampaign.intake.report.Grouped;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.seal.QueryCodes;
import cn.lawcampaign.platform.security.Throttle;

/** A reply to an acknowledgement adds to its report, however it is known. */
@IntakeTest
class MailThreadsTest {

    private final Boxes boxes = new Boxes(MailServer.imapPort());

    @Inject
    TakenMails mails;

    @Inject
    QueryCodes codes;

    @Inject
    Throttle throttle;

    private Boxes.Shown answer;

    @Test
    void byWhatItAnswersFromWhicheverAddress() throws Exception {
        UUID report = answered("first");
        String code = codes.codeFor(mails.number(report));
        TestMail.from("another").header("In-Reply-To", id()).subject("回复：" + answer.subject())
                .text("补充：车是当天中午扣的，查询码是 " + Grouped.inFours(code) + "。\n\n> 查询码：" + code)
                .file("slip.jpg", Pictures.jpeg(1)).send(TestMail.OFFICE);
        Mail reply = mails.lookForOne();
        assertEquals(List.of(MailState.SUPPLEMENT, report), List.of(reply.state(), reply.report()));
        String copy = mails.copies(report).get(0);
        assertTrue(copy.contains("当天中午扣的") && copy.contains("〔已隐去：查询码〕"), copy);
        assertFalse(copy.replace(" ", "").contains(code), copy);
        assertEquals(List.of("IMAGE"), mails.files(report));
        assertTrue(mails.raw(reply).length > 500);
    }

    @Test
    void byWhatItRefersTo() {
        UUID report = answered("second");
        TestMail.from("second").header("In-Reply-To", "<lost@mail.example>")
                .header("References", "<x@mail.example> " + id()).text("再补充一点。").send(TestMail.POLICE);
        mails.lookForOne();
        assertEquals(List.of("再补充一点。"), mails.supplements(report));
    }

    @Test
    void byTheTokenThatItQuotes() {
        UUID report = answered("third");
        Matcher token = Pattern.compile("\\[([A-Z2-7]{26})]").matcher(answer.text());
        assertTrue(token.find());
        TestMail.from("third").text("从另一个邮箱补充。\n\n------------------ 原始邮件 ------------------\n" + token.group())
                .send(TestMail.OFFICE);
        mails.lookForOne();
        assertEquals(List.of("从另一个邮箱补充。"), mails.supplements(report));
    }

    @Test
    void anAutomaticReplyAddsNothing() {
        UUID report = answered("away");
        TestMail.from("away").header("In-Reply-To", id()).header("Auto-Submitted", "auto-replied").text("我在外地。")
                .send(TestMail.OFFICE);
        assertEquals(MailState.IGNORED, mails.lookForOne().state());
        assertEquals(List.of(), mails.supplements(report));
    }

    @Test
    void whatOnlyBearsOurSubjectIsAReportWithoutAnswer() {
        TestMail.from("by-hand").subject("回复：" + Answers.SUBJECT).text("另一件事。").send(TestMail.OFFICE);
        assertEquals(Optional.empty(), mails.answer(mails.lookForOne().report()));
    }

    @Test
    void anAddressIsAnsweredOnlySoManyTimesADay() {
        TestMail first = TestMail.from("ping-pong").text("第一封。").send(TestMail.OFFICE);
        assertTrue(mails.answer(mails.lookForOne().report()).isPresent());
        assertThrows(Problem.class, () -> {
            while (true) {
                throttle.takeAs("answer", first.sender());
            }
        });
        TestMail.fromAddress(first.sender().toUpperCase()).text("又一封。").send(TestMail.OFFICE);
        assertEquals(Optional.empty(), mails.answer(mails.lookForOne().report()));
    }

    @Test
    void aReplyIsNotAnsweredAgain() {
        UUID report = answered("once");
        String sender = answer.head().replaceAll("(?s).*\nTo: ([^\n]+)\n.*", "$1");
        TestMail.fromAddress(sender).header("In-Reply-To", id()).text("谢谢，另有一事。").send(TestMail.OFFICE);
        mails.lookForOne();
        TestMail.from("after").text("另一封信，其回执在后。").send(TestMail.OFFICE);
        UUID later = mails.lookForOne().report();
        assertTrue(mails.answer(later).isPresent());
        assertEquals(1, boxes.count(sender));
        assertEquals(1, mails.supplements(report).size());
    }

    /** A report that was answered. */
    private UUID answered(String name) {
        TestMail sent = TestMail.from(name).text("第一封信，" + name + "。").send(TestMail.OFFICE);
        UUID report = mails.lookForOne().report();
        answer = boxes.awaited(sent.sender());
        return report;
    }

    private String id() {
        return answer.head().replaceAll("(?s).*Message-ID: (<[^>]+>).*", "$1");
    }
}
