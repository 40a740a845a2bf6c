package cn.lawcampaign.intake.release;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;

import cn.lawcampaign.intake.Browser;
import cn.lawcampaign.intake.IntakeTest;
import cn.lawcampaign.intake.LeadNews;
import cn.lawcampaign.intake.letter.LetterKit;
import cn.lawcampaign.intake.mail.Boxes;
import cn.lawcampaign.intake.mail.MailServer;
import cn.lawcampaign.intake.mail.TakenMails;
import cn.lawcampaign.intake.mail.TestMail;
import cn.lawcampaign.platform.event.routing.LeadScope;
import cn.lawcampaign.platform.seal.QueryCodes;
import cn.lawcampaign.platform.work.Jdbc;

/** Text files say what texts say, so they reach agencies no sooner and with no less taken out. */
@IntakeTest
class TextFilesTest {

    private final Browser clerk = LetterKit.clerk("YFB");

    @Inject
    AgroalDataSource database;

    @Inject
    LeadNews news;

    @Inject
    TakenMails mails;

    @Inject
    QueryCodes codes;

    @ConfigProperty(name = "suite.door.credential")
    String credential;

    @Test
    void whatAClerkTakesOutGoesFromTextFilesToo() {
        String number = LetterKit.send("yfb-clerk", "YFB",
                Map.of("narrative", "一大队乱罚款。", "accusedUnits", List.of("GAJ-JJ-1")),
                given().multiPart("files", "note.txt", bytes("乱罚款的事南山小卖部的老板也看见了。"))).then().statusCode(201).extract()
                .path("number");
        ReleaseKit kit = kit(new Jdbc(database).query("select id from report where number = ?",
                row -> row.getObject(1, UUID.class), number).get(0), "CLEANED");
        kit.act(clerk, "texts/main/release", Map.of()).then().statusCode(303);
        assertTrue(file(kit).contains("南山小卖部"));
        kit.act(clerk, "mask", Map.of("word", "南山小卖部")).then().statusCode(303);
        assertEquals("乱罚款的事〔已隐去：其他信息〕的老板也看见了。", file(kit));
        kit.act(clerk, "mask", Map.of("word", "西山小卖部")).then().statusCode(422);
    }

    @Test
    void theQueryCodeGoesFromTextFilesWhateverStandsBefore() {
        TestMail first = TestMail.from("code").subject("乱罚款").text("一大队乱罚款，没有票据。").send(TestMail.OFFICE);
        UUID report = mails.lookForOne().report();
        String answer = new Boxes(MailServer.imapPort()).awaited(first.sender()).head();
        Matcher id = Pattern.compile("Message-ID: (\\S+)").matcher(answer);
        assertTrue(id.find());
        String code = codes.codeFor(mails.number(report));
        TestMail.from("code").header("In-Reply-To", id.group(1)).text("补充见附件。")
                .file("note.txt", bytes("我的码是" + String.join("、", code.split("")) + "，请查收。")).send(TestMail.OFFICE);
        mails.lookForOne();
        ReleaseKit kit = kit(report, "CLEANED");
        String supplement = new Jdbc(database).query("select id::text from supplement where report_id = ?",
                row -> row.getString(1), report).get(0);
        kit.act(clerk, "texts/" + supplement + "/release", Map.of()).then().statusCode(303);
        assertEquals("我的码是〔已隐去：查询码〕，请查收。", file(kit));
    }

    @Test
    void theRestOfALongMailWaitsUntilAClerkHasComparedIt() {
        TestMail.from("long").subject("市交警支队一大队乱罚款").text("一大队罚款不给票据，很长的一封信。\n".repeat(1_500)
                + "南山小卖部的老板电话13800000001。").send(TestMail.OFFICE);
        ReleaseKit kit = kit(mails.lookForOne().report(), "WITHHELD");
        kit.act(clerk, "texts/main/release", Map.of()).then().statusCode(303);
        kit.door("GAJ-DC").then().body("withheld", equalTo(List.of("FILES")), "files[0].open", equalTo(false),
                "files[0].reason", equalTo("LONG_TEXT"));
        kit.file("GAJ-DC", id(kit)).then().statusCode(404);
        clerk.get(kit.path()).then().body(allOf(containsString("<mark title=\"电话\">13800000001</mark>"),
                containsString("老板电话〔已隐去：电话〕。")));
        kit.act(clerk, "mask", Map.of("word", "南山小卖部")).then().statusCode(303);
        kit.act(clerk, "files/" + id(kit) + "/release", Map.of()).then().statusCode(303);
        String opened = file(kit);
        assertTrue(opened.endsWith("\n〔已隐去：其他信息〕的老板电话〔已隐去：电话〕。"), opened.substring(opened.length() - 60));
        kit.door("GAJ-DC").then().body("withheld", equalTo(List.of()));
    }

    private ReleaseKit kit(UUID report, String state) {
        await().atMost(Duration.ofSeconds(30)).until(() -> new Jdbc(database).query(
                "select state from evidence where report_id = ?", row -> row.getString(1), report)
                .equals(List.of(state)));
        return new ReleaseKit(report,
                news.dispatched(report, new LeadScope("GAJ-DC", List.of(), List.of("GAJ-JJ-1"), false)), credential);
    }

    private static String id(ReleaseKit kit) {
        return kit.door("GAJ-DC").jsonPath().getString("files[0].id");
    }

    private static String file(ReleaseKit kit) {
        return new String(kit.file("GAJ-DC", id(kit)).then().statusCode(200).extract().asByteArray(),
                StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
