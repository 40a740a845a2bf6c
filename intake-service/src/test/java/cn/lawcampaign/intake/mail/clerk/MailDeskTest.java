package cn.lawcampaign.intake.mail.clerk;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.Response;

import cn.lawcampaign.intake.Browser;
import cn.lawcampaign.intake.Filed;
import cn.lawcampaign.intake.IntakeTest;
import cn.lawcampaign.intake.mail.Boxes;
import cn.lawcampaign.intake.mail.Mail;
import cn.lawcampaign.intake.mail.MailServer;
import cn.lawcampaign.intake.mail.MailState;
import cn.lawcampaign.intake.mail.Mails;
import cn.lawcampaign.intake.mail.RawSmtp;
import cn.lawcampaign.intake.mail.TakenMails;
import cn.lawcampaign.intake.mail.TestMail;
import cn.lawcampaign.intake.report.Grouped;
import cn.lawcampaign.intake.report.IdempotencyKey;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.platform.work.Jdbc;

/** What clerks see of mails and do with them. */
@IntakeTest
class MailDeskTest {

    private static final Browser CLERK = Browser.staff("yfb-clerk", "YFB", Roles.CLERK);

    @Inject
    TakenMails mails;

    @Inject
    Mails table;

    @Inject
    OwnMails own;

    @Inject
    AgroalDataSource database;

    @Test
    void aParkedMailIsShownWithItsReasonAndMadeAReport() {
        String sender = "pgp-" + UUID.randomUUID() + "@mail.example";
        Mail mail = parked(sender);
        CLERK.get("/desk/mail").then().statusCode(200)
                .body(allOf(containsString("/desk/mail/" + mail.id()), containsString("PGP 加密，系统打不开")));
        CLERK.get("/desk/mail/" + mail.id()).then().statusCode(200).body(allOf(containsString(sender),
                containsString("&lt;script&gt;x"), not(containsString("<script>x")), containsString("secret.asc")));
        Response form = CLERK.get("/desk/mail/" + mail.id() + "/report");
        form.then().statusCode(200).body(allOf(containsString(sender), containsString("value=\"CONFIDENTIAL\"")));
        Map<String, String> fields = fields(sender);
        fields.remove("narrative");
        CLERK.post("/desk/mail/" + mail.id() + "/report", fields).then().statusCode(422)
                .body(containsString("解密后的标题"));
        fields.put("narrative", "发件人当面告诉了密码，解密后抄录。");
        Response filed = CLERK.post("/desk/mail/" + mail.id() + "/report", fields);
        filed.then().statusCode(200).body(containsString("不显示查询码"));
        Mail now = table.find(mail.id()).orElseThrow();
        assertEquals(List.of(MailState.REPORT, "yfb-clerk"), List.of(now.state(), now.handledBy()));
        assertEquals(Browser.digits(filed, 0), mails.number(now.report()));
        assertEquals(1, mails.files(now.report()).size());
        assertTrue(new Boxes(MailServer.imapPort()).awaited(sender).text()
                .contains(Grouped.inFours(mails.number(now.report()))));
        assertTrue(mails.raw(now).length > 100);
        CLERK.post("/desk/mail/" + mail.id() + "/report", fields).then().statusCode(409);
        CLERK.get("/desk/mail/" + mail.id()).then().statusCode(200).body(containsString("已登记为举报"));
        assertEquals(List.of("mail.take", "mail.open", "mail.open", "mail.file", "mail.open"), audited(mail));
    }

    @Test
    void copiesGoWhereTheirFirstGoes() {
        String sender = "twice-" + UUID.randomUUID() + "@mail.example";
        for (String box : List.of(TestMail.OFFICE, TestMail.POLICE)) {
            RawSmtp.send(sender, box,
                    encrypted(sender, "Delivered-To: " + box + "\r\nMessage-ID: <" + sender + ">\r\n"));
        }
        List<Mail> taken = mails.look();
        Mail first = taken.stream().filter(m -> m.state() == MailState.PARKED).findFirst().orElseThrow();
        Mail copy = taken.stream().filter(m -> m.state() == MailState.COPY).findFirst().orElseThrow();
        Map<String, String> fields = fields(sender);
        fields.put("accusedUnits", "YFB");
        CLERK.post("/desk/mail/" + first.id() + "/report", fields).then().statusCode(200);
        Mail now = table.find(first.id()).orElseThrow();
        Mail then = table.find(copy.id()).orElseThrow();
        assertNull(now.desk(), "it goes with its report");
        assertEquals(now.report(), then.report());
        assertTrue(mails.raw(then).length > 100);
        CLERK.get("/desk/mail/" + copy.id()).then().statusCode(404);
    }

    @Test
    void anotherDesksMailIsNone() {
        Mail mail = parked("other-" + UUID.randomUUID() + "@mail.example");
        Browser police = Browser.staff("gaj-clerk", "GAJ", Roles.CLERK);
        String unknown = "/desk/mail/" + UUID.randomUUID();
        for (String path : List.of("", "/original", "/report", "/supplement")) {
            police.get("/desk/mail/" + mail.id() + path).then().statusCode(404);
            CLERK.get(unknown + path).then().statusCode(404);
        }
        for (String path : List.of("/report", "/supplement", "/dismiss", "/restore")) {
            police.post("/desk/mail/" + mail.id() + path, Map.of("why", "SPAM", "number", "1")).then().statusCode(404);
        }
        police.get("/desk/mail?tab=all").then().statusCode(200).body(not(containsString(mail.id().toString())));
        Browser.staff("nobody", "NONE", Roles.CLERK).get("/desk/mail?tab=all").then().statusCode(200)
                .body(containsString("没有这样的邮件"));
        Browser.staff("yfb-operator", "YFB", Roles.OPERATOR).get("/desk/mail").then().statusCode(403);
        given().get("/desk/mail").then().statusCode(401);
    }

    @Test
    void theOriginalIsDownloadedAndThatIsWrittenDown() {
        Mail mail = parked("down-" + UUID.randomUUID() + "@mail.example");
        Response file = CLERK.get("/desk/mail/" + mail.id() + "/original");
        file.then().statusCode(200).contentType("message/rfc822")
                .header("Content-Disposition", containsString("attachment"))
                .header("X-Content-Type-Options", "nosniff");
        assertArrayEquals(mails.raw(mail), file.asByteArray());
        assertEquals(List.of("mail.take", "mail.download"), audited(mail));
    }

    @Test
    void whatIsNothingIsDismissedWithAReasonAndCanBeTakenBack() {
        Mail mail = parked("spam-" + UUID.randomUUID() + "@mail.example");
        String path = "/desk/mail/" + mail.id();
        CLERK.post(path + "/dismiss", Map.of("why", "x")).then().statusCode(422).body(containsString("请选择原因"));
        CLERK.post(path + "/dismiss", Map.of("why", "SPAM")).then().statusCode(303);
        CLERK.get("/desk/mail").then().body(not(containsString(path)));
        CLERK.get("/desk/mail?tab=ignored").then().body(allOf(containsString(path), containsString("垃圾邮件")));
        CLERK.post(path + "/dismiss", Map.of("why", "SPAM")).then().statusCode(409);
        CLERK.post(path + "/restore", Map.of()).then().statusCode(303);
        assertEquals(MailState.PARKED, table.find(mail.id()).orElseThrow().state());
        CLERK.post(path + "/restore", Map.of()).then().statusCode(409);
    }

    @Test
    void aPersonsMailThatLookedAutomaticIsAddedToAReport() {
        Filed report = Filed.report(database, Map.of());
        TestMail.from("listed").header("Precedence", "bulk").text("我是人，不是机器，补充一点。").send(TestMail.OFFICE);
        Mail mail = mails.lookForOne();
        assertEquals(MailState.IGNORED, mail.state());
        String path = "/desk/mail/" + mail.id() + "/supplement";
        CLERK.get("/desk/mail?tab=ignored").then().body(containsString("群发邮件"));
        CLERK.get(path).then().statusCode(200).body(containsString("我是人，不是机器"));
        CLERK.post(path, Map.of("number", "123", "text", "补充一点")).then().statusCode(422)
                .body(allOf(containsString("不能补充到这个受理编号"), containsString("补充一点")));
        CLERK.post(path, Map.of("number", Grouped.inFours(report.number()), "text",
                "补充一点，查询码 " + report.code())).then().statusCode(303);
        assertEquals(1, mails.copies(report.id()).size());
        assertTrue(!mails.copies(report.id()).get(0).contains(report.code()));
        assertEquals(List.of(MailState.SUPPLEMENT, report.id()), List.of(
                table.find(mail.id()).orElseThrow().state(), table.find(mail.id()).orElseThrow().report()));
    }

    @Test
    void countsWhatWaits() {
        Viewer clerk = new Viewer("yfb-clerk", Set.of(Roles.CLERK), List.of("YFB"), Set.of("YFB"), false);
        OwnMails.Waiting before = own.waiting(clerk);
        parked("count-" + UUID.randomUUID() + "@mail.example");
        TestMail.from("today").text("今天的一封。").send(TestMail.OFFICE);
        mails.lookForOne();
        OwnMails.Waiting after = own.waiting(clerk);
        assertEquals(List.of(before.parked() + 1, before.today() + 1), List.of(after.parked(), after.today()));
        assertTrue(before.parkedSince() == null || before.parkedSince().equals(after.parkedSince()));
        CLERK.get("/desk").then().body(stringContainsInOrder("今日新邮件", ">" + after.today() + "<", "待处理邮件",
                ">" + after.parked() + "<"));
        assertEquals(new OwnMails.Waiting(0, null, 0),
                own.waiting(new Viewer("x", Set.of(), List.of(), Set.of(), false)));
    }

    private Mail parked(String sender) {
        RawSmtp.send("lixm@mail.example", TestMail.POLICE, encrypted(sender, ""));
        return mails.lookForOne();
    }

    private static byte[] encrypted(String sender, String head) {
        return (head + "From: <" + sender
                + ">\r\nSubject: <script>x\r\nContent-Type: multipart/encrypted; boundary=b\r\n\r\n--b\r\n"
                + "Content-Type: application/octet-stream; name=secret.asc\r\n\r\nxxxx\r\n--b--\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> fields(String sender) {
        return new HashMap<>(Map.of("key", IdempotencyKey.random(), "title", "解密后的标题", "matter", "ACCUSATION",
                "accusedUnits", "GAJ-JJ-1", "accusedLevel", "STAFF", "identity.mode", "CONFIDENTIAL", "identity.email",
                sender, "narrative", "x"));
    }

    private List<String> audited(Mail mail) {
        return new Jdbc(database).query("select action from audit_entry where subject_id = ? order by id",
                row -> row.getString(1), mail.id().toString());
    }
}
