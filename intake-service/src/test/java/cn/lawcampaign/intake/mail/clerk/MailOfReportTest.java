package cn.lawcampaign.intake.mail.clerk;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;

import cn.lawcampaign.intake.Browser;
import cn.lawcampaign.intake.Filed;
import cn.lawcampaign.intake.IntakeTest;
import cn.lawcampaign.intake.LeadNews;
import cn.lawcampaign.intake.letter.LetterKit;
import cn.lawcampaign.intake.mail.Mail;
import cn.lawcampaign.intake.mail.MailState;
import cn.lawcampaign.intake.mail.TakenMails;
import cn.lawcampaign.intake.mail.TestMail;
import cn.lawcampaign.intake.report.IdempotencyKey;
import cn.lawcampaign.platform.event.routing.LeadScope;
import cn.lawcampaign.platform.seal.QueryCodes;
import cn.lawcampaign.platform.work.Jdbc;

/** A mail goes with its report: whoever may not see that any more sees no mail of it either. */
@IntakeTest
class MailOfReportTest {

    private static final String ACCUSES_TRANSPORT = "市交通运输综合行政执法支队一大队乱罚款，不给票据。";

    private final Browser office = LetterKit.clerk("YFB");
    private final Browser police = LetterKit.clerk("GAJ");

    @Inject
    TakenMails mails;

    @Inject
    LeadNews news;

    @Inject
    QueryCodes codes;

    @Inject
    AgroalDataSource database;

    @Test
    void whomACoordinatorFindsAccusedLosesTheMail() {
        Mail mail = taken(TestMail.POLICE, ACCUSES_TRANSPORT);
        police.get("/desk/mail/" + mail.id()).then().statusCode(200);
        news.dispatched(mail.report(), new LeadScope("YFB", List.of(), List.of("JTJ-ZF-1", "GAJ-JJ"), false));
        isTheOfficesAlone(mail);
        assertEquals(List.of("DENIED", "DENIED"), new Jdbc(database).query("""
                select outcome from audit_entry where subject_id = ? and action = 'mail.open' and actor = 'gaj-clerk'
                and outcome <> 'READ'""", row -> row.getString(1), mail.id().toString()));
    }

    @Test
    void whomTheReporterAccusesLaterLosesTheMail() {
        Mail mail = taken(TestMail.POLICE, ACCUSES_TRANSPORT);
        String number = mails.number(mail.report());
        Browser.citizen().post("/track/supplement", Map.of("number", number, "queryCode", codes.codeFor(number),
                "text", "市公安局交警支队一大队也在场，一起罚款。")).then().statusCode(200);
        isTheOfficesAlone(mail);
    }

    @Test
    void aCopyInAnotherMailboxGoesWithTheReportLikewise() {
        TestMail.from("copied").text(ACCUSES_TRANSPORT).send(TestMail.POLICE, TestMail.OFFICE);
        List<Mail> both = mails.look();
        assertEquals(1, both.stream().map(Mail::goesWith).distinct().count());
        news.dispatched(both.get(0).goesWith(), new LeadScope("YFB", List.of(), List.of("GAJ-JJ"), false));
        both.forEach(mail -> police.get("/desk/mail/" + mail.id()).then().statusCode(404));
    }

    /** A claim objects to what an authority did, so it accuses somebody even where nobody is named. */
    @Test
    void aMailMadeAClaimDoesNotGoBackToTheMailboxThatMayBeAccused() {
        TestMail.from("claim").header("Precedence", "bulk").text("罚款有误，请求撤销。").send(TestMail.POLICE);
        Mail mail = mails.lookForOne();
        office.post("/desk/mail/" + mail.id() + "/report", Map.of("key", IdempotencyKey.random(), "title", "罚款有误",
                "narrative", "罚款有误，请求撤销。", "matter", "CLAIM", "accusedLevel", "UNKNOWN", "identity.mode",
                "ANONYMOUS")).then().statusCode(200);
        isTheOfficesAlone(mail);
    }

    @Test
    void nothingIsAddedToAReportOfAnotherDeskWhoseNumberIsLikeAnyWrongOne() {
        TestMail.from("foreign").header("Precedence", "bulk").text("再补充一点。").send(TestMail.OFFICE);
        Mail mail = mails.lookForOne();
        Filed closed = Filed.report(database, Map.of("accusedUnits", List.of("ZWR")));
        String path = "/desk/mail/" + mail.id() + "/supplement";
        for (String number : List.of(closed.number(), "123")) {
            office.post(path, Map.of("number", number, "text", "再补充一点。")).then().statusCode(422)
                    .body(allOf(containsString("不能补充到这个受理编号"), containsString("再补充一点")));
        }
        assertEquals(List.of(), mails.supplements(closed.id()));
        assertEquals(List.of("DENIED"), new Jdbc(database).query(
                "select outcome from audit_entry where subject_id = ? and action = 'mail.add'",
                row -> row.getString(1), closed.id().toString()));
    }

    private Mail taken(String mailbox, String text) {
        TestMail.from("whose").text(text).send(mailbox);
        Mail mail = mails.lookForOne();
        assertEquals(MailState.REPORT, mail.state());
        assertNotEquals(null, mail.report());
        return mail;
    }

    private void isTheOfficesAlone(Mail mail) {
        UUID id = mail.id();
        for (String path : List.of("", "/original")) {
            police.get("/desk/mail/" + id + path).then().statusCode(404);
            office.get("/desk/mail/" + id + path).then().statusCode(200);
        }
        police.get("/desk/mail?tab=all").then().statusCode(200).body(not(containsString(id.toString())));
        office.get("/desk/mail?tab=all").then().body(containsString(id.toString()));
    }
}
