package cn.lawcampaign.intake.release;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;

import cn.lawcampaign.intake.Browser;
import cn.lawcampaign.intake.Filed;
import cn.lawcampaign.intake.IntakeTest;
import cn.lawcampaign.intake.LeadNews;
import cn.lawcampaign.intake.letter.LetterKit;
import cn.lawcampaign.intake.mail.TakenMails;
import cn.lawcampaign.intake.mail.TestMail;
import cn.lawcampaign.platform.event.routing.LeadScope;
import cn.lawcampaign.platform.seal.QueryCodes;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Tokens;
import cn.lawcampaign.platform.work.Jdbc;

/** A letter's text waits for a clerk of its desk before an agency reads it. */
@IntakeTest
class ReleaseTest {

    private static final LeadScope SCOPE = new LeadScope("GAJ-DC", List.of("JCY"), List.of("GAJ-JJ-1"), false);

    private final Browser clerk = LetterKit.clerk("YFB");

    @Inject
    AgroalDataSource database;

    @Inject
    LeadNews news;

    @Inject
    QueryCodes codes;

    @Inject
    TakenMails mails;

    @ConfigProperty(name = "suite.door.credential")
    String credential;

    private ReleaseKit kit;

    @BeforeEach
    void a_letter_about_the_squad_came() {
        UUID report = LetterKit.report(database, "GAJ",
                Map.of("narrative", "一大队乱罚款。南山小卖部的老板看见了，文号13800000001。我叫王小明。", "accusedUnits", List.of("GAJ-JJ-1"),
                        "plates", List.of("吉D12345"), "identity", Map.of("mode", "NAMED", "name", "王小明")));
        kit = new ReleaseKit(report, news.dispatched(report, SCOPE), credential);
    }

    @Test
    void untilThenTheDoorGivesTheFactsWithoutText() {
        kit.door("GAJ-DC").then().statusCode(200).body("title", equalTo(""), "paragraphs", hasSize(0), "plates",
                hasSize(0), "withheld", equalTo(List.of("TEXT")), "waitsFor", equalTo("YFB"), "askedOn", nullValue(),
                "receivedOn", equalTo(LetterKit.TODAY.toString()), "accusedUnits", equalTo(List.of("GAJ-JJ-1")))
                .body(not(containsString("罚款")));
    }

    @Test
    void aClerkOfTheDeskComparesAndReleases() {
        clerk.get("/desk/releases").then().statusCode(200).body(containsString(kit.report().toString()));
        clerk.get(kit.path()).then().statusCode(200)
                .body(allOf(containsString("<mark title=\"姓名\">王小明</mark>"),
                        containsString("<mark title=\"电话\">13800000001"),
                        containsString("<span class=\"masked\">〔已隐去：电话〕</span>")));
        kit.act(clerk, "mask", Map.of("word", "南山小卖部")).then().statusCode(303);
        kit.act(clerk, "unmask", Map.of("unmask", "13800000001", "reason.unmask", "这是罚单文号")).then().statusCode(303);
        kit.act(clerk, "texts/main/release", Map.of()).then().statusCode(303);
        kit.door("GAJ-DC").then().body("withheld", hasSize(0), "waitsFor", nullValue(), "paragraphs",
                equalTo(List.of("一大队乱罚款。〔已隐去：其他信息〕的老板看见了，文号13800000001。我叫〔已隐去：姓名〕。")), "plates",
                equalTo(List.of("吉D12345")), "masked", equalTo(List.of("NAME", "OTHER")));
        clerk.get(kit.path()).then().body(containsString("收回放行"));
        kit.act(clerk, "texts/main/release", Map.of()).then().statusCode(409).body(containsString("本次没有保存"));
        assertEquals("0", one("select count(*)::text from copy_word w where w::text like '%小卖部%' and ? <> ''"));
        assertEquals("release.mask release.text release.unmask", one("""
                select string_agg(action, ' ' order by action) from audit_entry
                where outcome = 'WROTE' and action like 'release.%' and subject_id = ?"""));
    }

    @Test
    void aReleaseIsWithdrawnWithAReasonAndTheTextWaitsAgain() {
        kit.act(clerk, "texts/main/release", Map.of()).then().statusCode(303);
        kit.act(clerk, "texts/main/withdraw", Map.of("reason.main", " ")).then().statusCode(422)
                .body(containsString("请填写此项"));
        kit.door("GAJ-DC").then().body("withheld", hasSize(0));
        kit.act(clerk, "texts/main/withdraw", Map.of("reason.main", "漏遮一处")).then().statusCode(303);
        kit.door("GAJ-DC").then().body("withheld", equalTo(List.of("TEXT")));
        kit.act(clerk, "texts/main/release", Map.of()).then().statusCode(303);
        kit.door("GAJ-DC").then().body("withheld", hasSize(0));
    }

    @Test
    void nobodyActsOnAPageThatIsOld() {
        String seen = Browser.hidden(clerk.get(kit.path()), "seen");
        kit.act(clerk, "mask", Map.of("word", "南山小卖部")).then().statusCode(303);
        clerk.post(kit.path() + "/texts/main/release", Map.of("seen", seen)).then().statusCode(409);
        kit.door("GAJ-DC").then().body("withheld", equalTo(List.of("TEXT")));
        kit.act(clerk, "mask", Map.of("word", "没有的词")).then().statusCode(422).body(allOf(
                containsString("原文里没有这个词"), containsString("没有的词")));
        kit.act(clerk, "unmask", Map.of("unmask", "王小明", "reason.unmask", "不是举报人")).then().statusCode(422);
    }

    @Test
    void noClerkOfAnotherDeskAndNoneWhoseUnitTheLeadAvoids() {
        for (String department : List.of("GAJ", "JTJ", "JCY", "JWJ")) {
            Browser other = LetterKit.clerk(department);
            other.get("/desk/releases").then().body(not(containsString(kit.report().toString())));
            other.get(kit.path()).then().statusCode(404);
            other.post(kit.path() + "/texts/main/release", Map.of("seen", "0")).then().statusCode(404);
        }
        UUID plain = LetterKit.report(database, "GAJ",
                Map.of("matter", "SUGGESTION", "narrative", "建议增设信号灯。", "category", "F1"));
        LetterKit.clerk("GAJ").get("/desk/releases/" + plain).then().statusCode(200);
        news.dispatched(plain, new LeadScope("YFB", List.of(), List.of("GAJ-JJ-2"), false));
        LetterKit.clerk("GAJ").get("/desk/releases/" + plain).then().statusCode(404);
        clerk.get("/desk/releases/" + plain).then().statusCode(200);
    }

    @Test
    void aUnitAsksAndIsAnswered() {
        UUID ask = UUID.randomUUID();
        kit.ask("GAJ-DC", ask, " ").then().statusCode(400);
        kit.ask("JTJ-FZ", UUID.randomUUID(), "想看").then().statusCode(403);
        for (int i = 0; i < 2; i++) {
            kit.ask("GAJ-DC", ask, "限期将至，请尽快放行正文").then().statusCode(204);
        }
        kit.door("GAJ-DC").then().body("askedOn", notNullValue());
        assertEquals("1", one("select count(*)::text from release_ask where report_id::text = ?"));
        assertEquals("0", one("select count(*)::text from release_ask a where a::text like '%限期将至%' and ? <> ''"));
        String list = clerk.get("/desk/releases").asString();
        assertTrue(list.indexOf("督察支队") < list.indexOf(kit.report().toString()) + 400, "asked for, so it comes first");
        clerk.get("/desk").then().body(containsString("办理单位已催要"));
        clerk.get(kit.path()).then().body(containsString("限期将至，请尽快放行正文"));
        kit.act(clerk, "decline", Map.of("reason.decline", "正在核对笔迹")).then().statusCode(303);
        kit.door("GAJ-DC").then().body("askedOn", nullValue(), "withheld", equalTo(List.of("TEXT")),
                "declinedOn", equalTo(LetterKit.TODAY.toString()), "declined", equalTo("正在核对笔迹"));
        kit.ask("GAJ-DC", UUID.randomUUID(), "再请放行").then().statusCode(204);
        kit.act(clerk, "texts/main/release", Map.of()).then().statusCode(303);
        kit.door("GAJ-DC").then().body("declinedOn", nullValue(), "declined", nullValue());
        assertEquals("0",
                one("select count(*)::text from release_ask where closed_at is null and report_id::text = ?"));
    }

    @Test
    void theEnglishPageHasEnglishPunctuation() {
        UUID report = LetterKit.report(database, "GAJ", Map.of("narrative", "电话13800000001", "accusedUnits",
                List.of("GAJ-JJ-1", "JTJ-ZF-1")));
        ReleaseKit two = new ReleaseKit(report, news.dispatched(report, SCOPE), credential);
        two.ask("GAJ-DC", UUID.randomUUID(), "soon").then().statusCode(204);
        given().header("Authorization", Tokens.bearer("yfb-clerk", "YFB", Roles.CLERK))
                .cookie("lang", "en").get(two.path()).then().statusCode(200)
                .body(allOf(containsString(" (gaj-dc-handler)<br>"), containsString("13800000001 (telephone)"),
                        not(matchesPattern("(?s).*[A-Za-z][（、：].*"))));
    }

    @Test
    void whatIsAddedWaitsLikewise() {
        kit.act(clerk, "texts/main/release", Map.of()).then().statusCode(303);
        String number = one("select number from report where id::text = ?");
        String code = codes.codeFor(number);
        Browser.citizen().post("/track/supplement", Map.of("number", number, "queryCode", code, "text",
                "还有录像，查询码" + code)).then().statusCode(200);
        kit.door("GAJ-DC").then().body("withheld", equalTo(List.of("SUPPLEMENTS")), "supplements[0].waits",
                equalTo(true), "supplements[0].text", equalTo(""), "paragraphs", hasSize(1));
        String supplement = one("select id::text from supplement where report_id::text = ?");
        clerk.get(kit.path()).then().body(containsString("还有录像"));
        kit.act(clerk, "texts/" + supplement + "/release", Map.of()).then().statusCode(303);
        kit.door("GAJ-DC").then().body("withheld", hasSize(0), "supplements[0].text",
                equalTo("还有录像，查询码〔已隐去：查询码〕"));
        kit.act(clerk, "texts/" + UUID.randomUUID() + "/release", Map.of()).then().statusCode(404);
    }

    @Test
    void reportsOfFormAndCallNeedNoClerk() {
        Filed filed = Filed.report(database, Map.of("accusedUnits", List.of("GAJ-JJ-1")));
        UUID lead = news.dispatched(filed.id(), SCOPE);
        new ReleaseKit(filed.id(), lead, credential).door("GAJ-DC").then().body("withheld", hasSize(0), "paragraphs",
                hasSize(1));
        clerk.get("/desk/releases").then().body(not(containsString(filed.id().toString())));
        clerk.get("/desk/releases/" + filed.id()).then().statusCode(200)
                .body(allOf(containsString("不需要放行"), not(containsString("被罚两次"))));
    }

    @Test
    void aMailWaitsAlsoWhereItAddsToAReportOfTheForm() {
        Filed filed = Filed.report(database, Map.of("accusedUnits", List.of("GAJ-JJ-1")));
        TestMail.from("signed").header("Precedence", "bulk").text("还有录像。\n南山小卖部").send(TestMail.OFFICE);
        clerk.post("/desk/mail/" + mails.lookForOne().id() + "/supplement",
                Map.of("number", filed.number(), "text", "还有录像。\n南山小卖部")).then().statusCode(303);
        ReleaseKit added = new ReleaseKit(filed.id(), news.dispatched(filed.id(), SCOPE), credential);
        added.door("GAJ-DC").then().body("withheld", equalTo(List.of("SUPPLEMENTS")), "paragraphs", hasSize(1),
                "supplements[0].text", equalTo(""));
        clerk.get("/desk/releases").then().body(containsString(filed.id().toString()));
        clerk.get(added.path()).then().statusCode(200)
                .body(allOf(containsString("南山小卖部"), not(containsString("被罚两次"))));
        added.act(clerk, "mask", Map.of("word", "南山小卖部")).then().statusCode(303);
        String supplement = new Jdbc(database).query("select id::text from supplement where report_id = ?",
                row -> row.getString(1), filed.id()).get(0);
        added.act(clerk, "texts/" + supplement + "/release", Map.of()).then().statusCode(303);
        added.door("GAJ-DC").then().body("withheld", hasSize(0), "supplements[0].text",
                equalTo("还有录像。\n〔已隐去：其他信息〕"));
        clerk.get("/desk/releases").then().body(not(containsString(filed.id().toString())));
    }

    private String one(String sql) {
        return new Jdbc(database).query(sql, row -> row.getString(1), kit.report().toString()).get(0);
    }
}
