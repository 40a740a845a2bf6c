package cn.lawcampaign.intake.letter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import cn.lawcampaign.intake.Browser;
import cn.lawcampaign.intake.IntakeTest;
import cn.lawcampaign.intake.cleaning.Pictures;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Tokens;
import cn.lawcampaign.platform.work.Jdbc;

/** A letter that waits goes through several hands: none takes it back, and none overwrites what another has typed. */
@IntakeTest
class LetterHandsTest {

    private final Browser police = LetterKit.clerk("GAJ");
    private final Browser office = LetterKit.clerk("YFB");

    @Inject
    AgroalDataSource database;

    @Test
    void whoHandedALetterOverCanNotTakeItBackWithItsFormKey() throws Exception {
        String key = UUID.randomUUID().toString();
        String letter = waits(key, Map.of("accusedUnits", List.of("GAJ-JJ-1")),
                given().multiPart("scans", "p1.png", Pictures.coded("png")));
        List<String> scans = scans(letter);
        Map<String, Object> form = LetterKit.form();
        form.put("key", key);
        police.post("/desk/letters/new", form).then().statusCode(404);
        form.putAll(Map.of("narrative", "", "later", "true"));
        police.post("/desk/letters/new", form).then().statusCode(404);
        police.post("/desk/letters/new/draft", form).then().statusCode(404);
        for (String narrative : List.of("", "一封写我们好话的信。")) {
            LetterKit.send("gaj-clerk", "GAJ", Map.of("narrative", narrative, "accusedUnits", List.of()),
                    given().header("Idempotency-Key", key).multiPart("scans", "p2.png", Pictures.coded("gif"))).then()
                    .statusCode(404);
        }
        script(key).delete("/desk/scans/" + scans.get(0)).then().statusCode(204);
        script(key).header("X-File-Name", "p3.png").contentType("application/octet-stream")
                .body(Pictures.coded("bmp")).put("/desk/scans/" + UUID.randomUUID()).then()
                .statusCode(200);
        assertEquals(scans, scans(letter));
        assertEquals("GAJ-JJ-1", one("select accused_units[1] from letter where id::text = ?", letter));
        office.get("/desk/letters/" + letter).then().statusCode(200).body(containsString("p1.png"));
    }

    @Test
    void aFreshKeyIsDrawnWheneverALetterIsKept() {
        String letter = waits(UUID.randomUUID().toString(), Map.of(), given());
        String key = Browser.hidden(police.get("/desk/letters/" + letter), "key");
        later(police, letter, "抄到这里").then().statusCode(303);
        assertNotEquals(key, Browser.hidden(police.get("/desk/letters/" + letter), "key"));
    }

    @Test
    void oneTranscriberDoesNotOverwriteAnother() {
        String letter = waits(UUID.randomUUID().toString(), Map.of(), given());
        Browser other = Browser.staff("gaj-clerk-7", "GAJ", Roles.CLERK);
        String path = "/desk/letters/" + letter;
        String seen = Browser.hidden(police.get(path), "seen");
        later(other, letter, "别人抄的第一页").then().statusCode(303);
        for (String button : List.of("later", "submit")) {
            Map<String, Object> mine = form("我抄的第一页", seen);
            mine.put(button, "true");
            Response refused = police.post(path, mine);
            refused.then().statusCode(409).body(allOf(containsString("本次没有保存"), containsString("我抄的第一页"),
                    not(containsString("别人抄的第一页"))));
        }
        police.get(path + "?as=registered").then().statusCode(200).body(containsString("别人抄的第一页"));
        Response again = police.post(path, form("我抄的第一页", seen));
        police.post(path, form("两页合在一起", Browser.hidden(again, "seen"))).then().statusCode(200);
        assertEquals("1",
                one("select count(*)::text from letter where id::text = ? and report_id is not null", letter));
    }

    @Test
    void ofDraftAndRegisteredTextTheNewerIsShown() {
        String letter = waits(UUID.randomUUID().toString(), Map.of(), given());
        Browser other = Browser.staff("gaj-clerk-8", "GAJ", Roles.CLERK);
        String path = "/desk/letters/" + letter;
        other.post(path + "/draft", form("先前的草稿", Browser.hidden(other.get(path), "seen"))).then().statusCode(204);
        other.get(path).then().body(containsString("先前的草稿"));
        later(police, letter, "后来登记的").then().statusCode(303);
        other.get(path).then().body(allOf(containsString("后来登记的"), not(containsString("先前的草稿"))));
    }

    @Test
    void aMisspeltCodeIsNotDropped() {
        Map<String, Object> wrong = Map.of("narrative", "", "accusedUnits", List.of("GAJ-JJ1"), "matter", "ACUSATION",
                "category", "Z9", "accusedLevel", "BOSS", "county", "XX");
        LetterKit.send("gaj-clerk", "GAJ", wrong, given()).then().statusCode(400).body("violations.field",
                equalTo(List.of("matter", "category", "accusedUnits", "accusedLevel", "county")));
        LetterKit.send("gaj-clerk", "GAJ", Map.of("narrative", "", "matter", ""), given()).then().statusCode(202);
    }

    @Test
    void aRepeatedLetterIsAnsweredAsItStandsByThen() {
        String key = UUID.randomUUID().toString();
        String letter = waits(key, Map.of(), given());
        String number = Browser.digits(police.post("/desk/letters/" + letter, LetterKit.form()), 0);
        for (String narrative : List.of("", "后来才有的抄录。")) {
            LetterKit.send("gaj-clerk", "GAJ", Map.of("narrative", narrative), given().header("Idempotency-Key", key))
                    .then().statusCode(201)
                    .body("id", equalTo(letter), "number", equalTo(number), "queryCode", nullValue());
        }
        assertEquals("1", one("select count(*)::text from audit_entry where action = 'letter.register'"
                + " and subject_id = ?", letter));
    }

    @Test
    void theWritersMailAddressStaysOnTheForm() {
        String letter = waits(UUID.randomUUID().toString(),
                Map.of("identity", Map.of("mode", "CONFIDENTIAL", "email", "laowang@mail.example")), given());
        assertEquals("laowang@mail.example",
                Browser.hidden(police.get("/desk/letters/" + letter), "identity.email"));
    }

    /** Registers a letter that waits, and tells its id. */
    private static String waits(String key, Map<String, ?> more, RequestSpecification parts) {
        Map<String, Object> letter = new HashMap<>(more);
        letter.put("narrative", "");
        return LetterKit.send("gaj-clerk", "GAJ", letter, parts.header("Idempotency-Key", key)).then().statusCode(202)
                .extract().path("id");
    }

    private static Response later(Browser clerk, String letter, String narrative) {
        String path = "/desk/letters/" + letter;
        Map<String, Object> form = form(narrative, Browser.hidden(clerk.get(path), "seen"));
        form.put("later", "true");
        return clerk.post(path, form);
    }

    private static Map<String, Object> form(String narrative, String seen) {
        Map<String, Object> form = LetterKit.form();
        form.putAll(Map.of("narrative", narrative, "seen", seen));
        return form;
    }

    private static RequestSpecification script(String key) {
        String csrf = given().get("/track").getCookie("csrf");
        return given().header("Authorization", Tokens.bearer("gaj-clerk", "GAJ", Roles.CLERK)).cookie("csrf", csrf)
                .header("X-CSRF", csrf).header("X-Form-Key", key).accept("application/json");
    }

    private List<String> scans(String letter) {
        return Pattern.compile("name=\"scan\" value=\"([^\"]+)\"")
                .matcher(office.get("/desk/letters/" + letter).asString()).results().map(found -> found.group(1))
                .toList();
    }

    private String one(String sql, String value) {
        return new Jdbc(database).query(sql, row -> row.getString(1), value).get(0);
    }
}
