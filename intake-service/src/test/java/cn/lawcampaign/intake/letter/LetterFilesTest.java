package cn.lawcampaign.intake.letter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.Response;

import cn.lawcampaign.intake.Browser;
import cn.lawcampaign.intake.IntakeTest;
import cn.lawcampaign.intake.LeadNews;
import cn.lawcampaign.intake.cleaning.Pictures;
import cn.lawcampaign.intake.report.IdempotencyKey;
import cn.lawcampaign.platform.event.routing.LeadScope;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Tokens;
import cn.lawcampaign.platform.work.Jdbc;

/** Letters from a program, with their scans and enclosures. */
@IntakeTest
class LetterFilesTest {

    @Inject
    AgroalDataSource database;

    @Inject
    LeadNews news;

    @ConfigProperty(name = "suite.door.credential")
    String credential;

    @Test
    void scansStayWithTheClerksInTheOrderOfThePages() throws Exception {
        byte[] first = Pictures.coded("png");
        byte[] second = Pictures.jpeg(1);
        Response filed = LetterKit.send("gaj-clerk", "GAJ", Map.of("accusedUnits", List.of("JTJ-ZF-1"), "identity",
                Map.of("mode", "CONFIDENTIAL", "address", "花园街7号")),
                given().multiPart("scans", "p1.png", first)
                        .multiPart("scans", "p2.jpg", second).multiPart("files", "罚单.png", Pictures.coded("gif")));
        filed.then().statusCode(201).body("queryCode.length()", equalTo(16));
        String letter = filed.path("id");
        Browser clerk = LetterKit.clerk("GAJ");
        Response page = clerk.get("/desk/letters/" + letter);
        String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(first));
        page.then().statusCode(200).body(allOf(containsString("p1.png"), containsString(sha256)));
        assertTrue(page.asString().indexOf("p1.png") < page.asString().indexOf("p2.jpg"));
        List<String> scans = new Jdbc(database).query("""
                select e.id::text from evidence e join letter l on l.report_id = e.report_id
                where l.id = ? and e.purpose = 'SCAN' order by e.position""", row -> row.getString(1),
                UUID.fromString(letter));
        Response scan = clerk.get("/desk/letters/" + letter + "/scans/" + scans.get(0));
        scan.then().statusCode(200).header("Content-Disposition", containsString("attachment"));
        assertArrayEquals(first, scan.asByteArray());
        LetterKit.clerk("JTJ").get("/desk/letters/" + letter + "/scans/" + scans.get(0)).then().statusCode(404);
        UUID report = report(letter);
        UUID lead = news.dispatched(report, new LeadScope("YFB", List.of(), List.of("JTJ-ZF-1"), false));
        given().header("Authorization", Tokens.bearer("yfb-handler", "YFB", Roles.HANDLER))
                .header("X-Door-Credential", credential)
                .get("/door/leads/" + lead + "/reports/" + report + "?version=2").then().statusCode(200)
                .body("files.name", equalTo(List.of("证据1.png")), "files", hasSize(1));
    }

    @Test
    void pagesThatAreAlikeAllStayAndARequestSentAgainAddsNone() throws Exception {
        String key = UUID.randomUUID().toString();
        byte[] blank = Pictures.coded("png");
        for (int i = 0; i < 2; i++) {
            var letter = given().header("Idempotency-Key", key);
            for (int page = 1; page <= 3; page++) {
                letter.multiPart("scans", "p" + page + ".png", blank);
            }
            String id = LetterKit.send("jtj-clerk", "JTJ", Map.of("narrative", ""), letter).then().statusCode(202)
                    .extract().path("id");
            assertEquals(3, LetterKit.clerk("JTJ").get("/desk/letters/" + id).htmlPath()
                    .getInt("**.findAll { it.@name == 'scan' }.size()"));
        }
    }

    @Test
    void aPageThatAScriptSendsAgainIsOneAndAnotherLikeItASecond() throws Exception {
        Browser clerk = Browser.staff("jtj-clerk-8", "JTJ", Roles.CLERK);
        String csrf = Browser.hidden(clerk.get("/desk/letters/new"), "csrf");
        String key = IdempotencyKey.random();
        UUID id = UUID.randomUUID();
        for (UUID sent : List.of(id, id, UUID.randomUUID())) {
            given().header("Authorization", Tokens.bearer("jtj-clerk-8", "JTJ", Roles.CLERK)).cookie("csrf", csrf)
                    .header("X-CSRF", csrf).header("X-Form-Key", key).header("X-File-Name", "p.png")
                    .accept("application/json").contentType("application/octet-stream").body(Pictures.coded("png"))
                    .put("/desk/scans/" + sent).then().statusCode(200).body("id", equalTo(sent.toString()));
        }
        assertEquals(2L, new Jdbc(database).query("select count(*) from evidence where basket = "
                + "(select basket from evidence where id = ?)", row -> row.getLong(1), id).get(0));
    }

    @Test
    void aScanIsAPictureOrAPdf() {
        LetterKit.send("gaj-clerk", "GAJ", Map.of(), given().multiPart("scans", "p.txt", "不是扫描件".getBytes())).then()
                .statusCode(400).body("violations.field", hasItem("scans"))
                .body("violations[0].message", containsString("图片或 PDF"));
    }

    @Test
    void withoutATranscriptItWaitsAndItsFilesWithIt() throws Exception {
        String key = UUID.randomUUID().toString();
        Response kept = LetterKit.send("jtj-clerk", "JTJ", Map.of("narrative", ""),
                given().header("Idempotency-Key", key).multiPart("scans", "p1.png", Pictures.coded("png"))
                        .multiPart("scans", "p2.png", Pictures.coded("gif")));
        kept.then().statusCode(202).body("number", nullValue(), "queryCode", nullValue(), "id", notNullValue());
        String letter = kept.path("id");
        assertEquals(List.of(true), new Jdbc(database).query("""
                select kept from basket where id = (select basket from evidence order by received_at desc limit 1)""",
                row -> row.getBoolean(1)));
        Browser clerk = LetterKit.clerk("JTJ");
        clerk.get("/desk/letters/" + letter).then().statusCode(200)
                .body(allOf(containsString("p1.png"), containsString("SHA-256")));
        assertEquals(letter, LetterKit.send("jtj-clerk", "JTJ", Map.of("narrative", ""),
                given().header("Idempotency-Key", key)).then().statusCode(202).extract().path("id"));
        Response filed = LetterKit.send("jtj-clerk", "JTJ", Map.of(), given().header("Idempotency-Key", key));
        filed.then().statusCode(201).body("id", equalTo(letter), "queryCode", nullValue());
        assertEquals(2L, new Jdbc(database).query("select count(*) from evidence where report_id = ?",
                row -> row.getLong(1), report(letter)).get(0));
    }

    @Test
    void pagesAreMovedAndTakenOutBeforeFiling() throws Exception {
        Browser clerk = Browser.staff("yfb-clerk-5", "YFB", Roles.CLERK);
        Response kept = LetterKit.send("yfb-clerk-5", "YFB", Map.of("narrative", ""),
                given().multiPart("scans", "p1.png", Pictures.coded("png"))
                        .multiPart("scans", "p2.png", Pictures.coded("gif"))
                        .multiPart("scans", "p3.jpg", Pictures.jpeg(1)));
        String letter = kept.path("id");
        List<String> before = order(letter);
        Map<String, Object> fields = LetterKit.form();
        fields.putAll(Map.of("channel", "YFB-L", "up", before.get(2)));
        clerk.post("/desk/letters/" + letter, fields).then().statusCode(200).body(containsString("不按站停靠"));
        assertEquals(List.of(before.get(0), before.get(2), before.get(1)), order(letter));
        fields.remove("up");
        fields.putAll(Map.of("remove", before.get(0), "scan", List.of(before.get(1), before.get(2)), "later", "true"));
        clerk.post("/desk/letters/" + letter, fields).then().statusCode(303);
        assertEquals(List.of(before.get(1), before.get(2)), order(letter));
    }

    private List<String> order(String letter) {
        String page = LetterKit.clerk("YFB").get("/desk/letters/" + letter).asString();
        return Pattern.compile("name=\"scan\" value=\"([^\"]+)\"").matcher(page).results()
                .map(found -> found.group(1)).toList();
    }

    private UUID report(String letter) {
        return new Jdbc(database).query("select report_id from letter where id = ?",
                row -> row.getObject(1, UUID.class), UUID.fromString(letter)).get(0);
    }
}
