package cn.lawcampaign.intake.letter;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.Response;

import cn.lawcampaign.intake.Browser;
import cn.lawcampaign.intake.IntakeTest;
import cn.lawcampaign.intake.OwnerRole;
import cn.lawcampaign.intake.report.AcceptanceNumbers;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.work.Jdbc;

/** Clerks register letters at the form. */
@IntakeTest
class LetterTest {

    private final Browser clerk = LetterKit.clerk("GAJ");

    @Inject
    AgroalDataSource database;

    @Test
    void aLetterWithItsTranscriptIsFiledAndCountsFromItsArrival() {
        clerk.get("/desk/letters/new").then().statusCode(200).body(containsString("value=\"GAJ-L\" selected"));
        Response done = clerk.post("/desk/letters/new", LetterKit.form());
        done.then().statusCode(200).body(allOf(containsString("没有通信地址，不打印回执"), not(containsString("class=\"slip\""))));
        String number = Browser.digits(done, 0);
        assertTrue(AcceptanceNumbers.isValid(number));
        assertEquals(LetterKit.TODAY.minusDays(3).toString(), one(
                "select arrived_on::text from report where number = ? and method = 'LETTER'", number));
        String event = one("select payload from outbox where key = (select id::text from report where number = ?)",
                number);
        assertTrue(event.contains("\"arrivedOn\":\"" + LetterKit.TODAY.minusDays(3) + "\""), event);
        clerk.get("/desk/letters").then().statusCode(200).body(containsString(grouped(number)));
        clerk.get("/desk").then().body(containsString(grouped(number)));
    }

    @Test
    void aLetterDatedTomorrowComesBackWithAllThatWasTyped() {
        Map<String, Object> fields = LetterKit.form();
        fields.put("arrivedOn", LetterKit.TODAY.plusDays(1).toString());
        fields.put("pages", "201");
        clerk.post("/desk/letters/new", fields).then().statusCode(422).body(allOf(containsString("到达日期不能晚于今天"),
                containsString("请填写页数，1 至 200"), containsString("不按站停靠"),
                containsString(LetterKit.TODAY.plusDays(1).toString())));
        fields.put("channel", "YFB-L");
        clerk.post("/desk/letters/new", fields).then().statusCode(422).body(containsString("请选择本单位的信箱"));
    }

    @Test
    void sentTwiceItIsOneLetter() {
        Map<String, Object> fields = LetterKit.form();
        String number = Browser.digits(clerk.post("/desk/letters/new", fields), 0);
        assertEquals(number, Browser.digits(clerk.post("/desk/letters/new", fields), 0));
        assertEquals("1",
                one("select count(*)::text from letter l join report r on r.id = l.report_id where r.number = ?",
                        number));
        fields.put("narrative", "另一封信的内容。");
        clerk.post("/desk/letters/new", fields).then().statusCode(422).body(containsString("这份登记已经提交过"));
    }

    @Test
    void theSlipShowsNumberAndCodeAndNeitherAgencyNorCategory() {
        Response done = clerk.post("/desk/letters/new", signed());
        done.then().statusCode(200).body(containsString("class=\"slip\""));
        String slip = slip(done);
        assertTrue(slip.contains("花园街7号") && slip.contains("王小明") && slip.contains("市委依法治市办"), slip);
        assertFalse(slip.contains("公安") || slip.contains("202信箱") || slip.contains("公交") || slip.contains("客货"), slip);
        String letter = id(Browser.digits(done, 0));
        String again = slip(
                clerk.post("/desk/letters/" + letter + "/slip", Map.of("address", "示例市示例县花园街7号2单元", "name", "王小明")));
        assertEquals(slip, again);
        assertEquals("1", one("select count(*)::text from audit_entry where action = 'letter.slip' and subject_id = ?",
                letter));
        LetterKit.clerk("YFB").post("/desk/letters/" + letter + "/slip", Map.of()).then().statusCode(404);
        Browser.staff("gaj-clerk-2", "GAJ", Roles.CLERK).post("/desk/letters/" + letter + "/slip", Map.of()).then()
                .statusCode(403);
        OwnerRole.update("update letter set filed_at = filed_at - interval '8 days' where id = ?",
                UUID.fromString(letter));
        clerk.post("/desk/letters/" + letter + "/slip", Map.of()).then().statusCode(403);
    }

    @Test
    void whoWroteItLiesInTheVaultAndIsMasked() {
        Map<String, Object> fields = signed();
        fields.put("narrative", "我家住在花园街7号2单元，叫我王小明就行。");
        String number = Browser.digits(clerk.post("/desk/letters/new", fields), 0);
        UUID report = UUID.fromString(one("select id::text from report where number = ?", number));
        assertEquals("[ADDRESS, ADDRESS, ADDRESS, NAME]", new Jdbc(database)
                .query("select kind from own_mark where report_id = ? order by kind", row -> row.getString(1), report)
                .toString());
        assertEquals("0", one("select count(*)::text from letter l where l::text like '%花园街%' and ? <> ''", number));
    }

    @Test
    void whoOpensAnEnvelopeMayLeaveTheTranscriptToOthers() {
        Map<String, Object> fields = LetterKit.form();
        fields.put("narrative", "");
        fields.put("identity.name", "写了一半");
        fields.put("later", "true");
        clerk.post("/desk/letters/new", fields).then().statusCode(303).header("Location",
                containsString("/desk/letters"));
        String letter = waiting();
        assertEquals("0", one("select count(*)::text from letter l where l::text like '%写了一半%' and ? <> ''", letter));
        Browser other = Browser.staff("gaj-clerk-3", "GAJ", Roles.CLERK);
        other.get("/desk").then().body(containsString("待抄录的来信"));
        other.get("/desk/letters").then().body(containsString("/desk/letters/" + letter));
        other.get("/desk/letters/" + letter).then().statusCode(200).body(containsString("写了一半"));
        LetterKit.clerk("JTJ").get("/desk/letters/" + letter).then().statusCode(404);
        Map<String, Object> transcript = LetterKit.form();
        transcript.remove("key");
        Response done = other.post("/desk/letters/" + letter, transcript);
        done.then().statusCode(200);
        assertEquals(letter, id(Browser.digits(done, 0)));
        assertEquals("0", one("select count(*)::text from data_key where subject::text = ?", letter));
        clerk.get("/desk/letters/" + letter).then().statusCode(200)
                .body(containsString(grouped(Browser.digits(done, 0))));
        other.post("/desk/letters/" + letter, transcript).then().statusCode(303);
    }

    @Test
    void aClerkOfAnAccusedDepartmentNeverSeesTheLetterAgain() {
        Map<String, Object> chosen = LetterKit.form();
        chosen.putAll(Map.of("narrative", "", "later", "true", "accusedUnits", "GAJ-JJ-1"));
        clerk.post("/desk/letters/new", chosen).then().statusCode(303);
        String letter = waiting();
        Map<String, Object> told = LetterKit.form();
        told.putAll(Map.of("narrative", "市公安局交警支队一大队乱罚款。", "matter", "ACCUSATION", "category", "A2"));
        String filed = id(Browser.digits(clerk.post("/desk/letters/new", told), 0));
        for (String one : List.of(letter, filed)) {
            clerk.get("/desk/letters/" + one).then().statusCode(404);
            clerk.get("/desk/letters").then().body(not(containsString(one)));
            clerk.post("/desk/letters/" + one + "/slip", Map.of()).then().statusCode(404);
            LetterKit.clerk("YFB").get("/desk/letters/" + one).then().statusCode(200);
            LetterKit.clerk("YFB").get("/desk/letters").then().body(containsString(one));
        }
    }

    @Test
    void whatWasTypedComesBackAfterSigningInAgain() {
        Browser typing = Browser.staff("gaj-clerk-4", "GAJ", Roles.CLERK);
        Map<String, Object> fields = LetterKit.form();
        fields.put("narrative", "抄到一半");
        typing.post("/desk/letters/new/draft", fields).then().statusCode(204);
        Browser later = Browser.staff("gaj-clerk-4", "GAJ", Roles.CLERK);
        later.get("/desk/letters/new").then().body(allOf(containsString("抄到一半"), containsString("已恢复您上次没有提交的内容"),
                containsString(fields.get("key").toString())));
        clerk.get("/desk/letters/new").then().body(not(containsString("抄到一半")));
        later.post("/desk/letters/new", fields).then().statusCode(200);
        later.get("/desk/letters/new").then().body(not(containsString("抄到一半")));
        typing.post("/desk/letters/new/draft", fields).then().statusCode(204);
        typing.post("/desk/letters/new/discard", Map.of()).then().statusCode(303);
        typing.get("/desk/letters/new").then().body(not(containsString("抄到一半")));
    }

    @Test
    void onlyClerksOfADepartmentWithALetterBox() {
        Browser.staff("gaj-operator", "GAJ", Roles.OPERATOR).get("/desk/letters/new").then().statusCode(403);
        LetterKit.clerk("JCY").get("/desk/letters/new").then().statusCode(200).body(containsString("没有开通的来信渠道"));
        LetterKit.clerk("JWJ").get("/desk/letters/new").then().body(containsString("JWJ-L"));
    }

    private static Map<String, Object> signed() {
        Map<String, Object> fields = LetterKit.form();
        fields.putAll(Map.of("identity.mode", "NAMED", "identity.name", "王小明", "identity.address",
                "示例市示例县花园街7号2单元", "returnAddress", "true"));
        return fields;
    }

    private static String slip(Response page) {
        String html = page.asString();
        return html.substring(html.indexOf("class=\"slip\""), html.indexOf("</section>"));
    }

    private String waiting() {
        return new Jdbc(database).query(
                "select id::text from letter where report_id is null order by registered_at desc limit 1",
                row -> row.getString(1)).get(0);
    }

    private String id(String number) {
        return one("select l.id::text from letter l join report r on r.id = l.report_id where r.number = ?", number);
    }

    private String one(String sql, String value) {
        return new Jdbc(database).query(sql, row -> row.getString(1), value).get(0);
    }

    private static String grouped(String number) {
        return number.replaceAll("(\\d{4})(?=\\d)", "$1 ");
    }
}
