package cn.lawcampaign.intake.report;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.agroal.api.AgroalDataSource;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import cn.lawcampaign.intake.IntakeTest;
import cn.lawcampaign.platform.parts.LogCapture;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Tokens;
import cn.lawcampaign.platform.work.Jdbc;

@IntakeTest
class ReportResourceTest {

    @Inject
    AgroalDataSource database;

    @Test
    void files_a_report() {
        ValidatableResponse answer = post(report("重复罚款"), null).statusCode(201)
                .header("Location", matchesPattern(".*/track")).body("number", matchesPattern("[1-9]\\d{11}"),
                        "queryCode", matchesPattern("\\d{16}"), "receivedAt", notNullValue());
        assertTrue(AcceptanceNumbers.isValid(answer.extract().path("number")));
    }

    @Test
    void takes_a_multipart_without_files_and_says_so_of_files() {
        String json = "{\"title\":\"标题\",\"narrative\":\"经过\",\"matter\":\"CLAIM\"}";
        given().multiPart("report", json, "application/json").post("/api/reports").then().statusCode(201);
        given().multiPart("report", "report.json", json.getBytes(StandardCharsets.UTF_8), "application/json")
                .post("/api/reports").then().statusCode(201);
        given().multiPart("report", json, "application/json").multiPart("photo", "photo.jpg", new byte[]{1})
                .post("/api/reports").then().statusCode(400).body("violations.field", hasItem("files"));
    }

    @Test
    void a_part_that_would_be_dropped_is_refused() {
        String json = "{\"title\":\"标题\",\"narrative\":\"经过\",\"matter\":\"CLAIM\"}";
        given().multiPart("report", json, "application/json").multiPart("accusedUnits", "GAJ-DC").post("/api/reports")
                .then().statusCode(400).body("violations.field", equalTo(List.of("report")));
        given().multiPart("report", json, "application/json").multiPart("report", json, "application/json")
                .post("/api/reports").then().statusCode(400).body("violations.field", equalTo(List.of("report")));
        given().multiPart("other", json, "application/json").post("/api/reports").then().statusCode(400);
    }

    @Test
    void the_same_key_gives_the_first_answer_and_never_other_content() {
        for (String key : List.of(UUID.randomUUID().toString(), IdempotencyKey.random())) {
            String first = post(report("同一份"), key).statusCode(201).extract().asString();
            assertEquals(first, post(report("同一份"), key).statusCode(201).extract().asString());
            post(report("另一份"), key).statusCode(422).body("type", equalTo("/problems/idempotency-key-reused"));
        }
        post(report("标题"), "not a key").statusCode(400).body("violations.field", hasItem("Idempotency-Key"));
    }

    @Test
    void ten_at_once_under_one_key_are_one_report() throws Exception {
        String key = UUID.randomUUID().toString();
        ExecutorService ten = Executors.newFixedThreadPool(10);
        try {
            Callable<String> send = () -> post(report("同时"), key).statusCode(201).extract().asString();
            List<Future<String>> answers = ten.invokeAll(Collections.nCopies(10, send));
            String first = answers.get(0).get();
            for (Future<String> answer : answers) {
                assertEquals(first, answer.get());
            }
        } finally {
            ten.shutdown();
        }
    }

    @Test
    void bad_fields_are_named_in_the_callers_language() {
        Map<String, Object> bad = Map.of("title", "", "narrative", "字".repeat(20_001), "matter", "RUMOUR", "category",
                "Z9", "accusedUnits", List.of("NONE"), "county", "XX", "occurredAt", "2099-01-01", "identity",
                Map.of("mode", "NAMED", "phone", "abc"));
        post(bad, null).statusCode(400).contentType("application/problem+json")
                .body("violations.field", hasItems("title", "narrative", "matter", "category", "accusedUnits", "county",
                        "occurredAt", "identity.name", "identity.phone"))
                .body("violations.find { it.field == 'title' }.message", equalTo("请用一句话说明问题"));
        given().header("Accept-Language", "en").contentType(ContentType.JSON).body(bad).post("/api/reports").then()
                .statusCode(400)
                .body("violations.find { it.field == 'title' }.message",
                        equalTo("Say in one sentence what the problem is"));
    }

    @Test
    void an_unknown_field_is_named_and_nothing_is_filed() {
        Map<String, Object> misspelt = new HashMap<>(report("标题"));
        misspelt.put("accusedUnit", List.of("GAJ-JJ"));
        post(misspelt, null).statusCode(400).body("violations.field", equalTo(List.of("accusedUnit")));
        misspelt.remove("accusedUnit");
        misspelt.put("identity", Map.of("mode", "ANONYMOUS", "nickname", "x"));
        post(misspelt, null).statusCode(400).body("violations.field", equalTo(List.of("identity.nickname")));
        given().multiPart("report", "{\"titel\":\"标题\"}", "application/json").post("/api/reports").then()
                .statusCode(400);
        given().contentType(ContentType.JSON).body(Map.of("number", "1", "queryCode", "2", "code", "3"))
                .post("/api/reports/track").then().statusCode(400).body("violations.field", equalTo(List.of("code")));
        given().header("Authorization", Tokens.bearer("zwr-operator-1", "ZWR", Roles.OPERATOR))
                .contentType(ContentType.JSON).body(Map.of("channel", "ZWR-P", "accusedUnit", "GAJ"))
                .post("/api/desk/calls").then().statusCode(400)
                .body("violations.field", equalTo(List.of("accusedUnit")));
    }

    @Test
    void what_cannot_be_kept_is_refused() {
        for (String json : List.of("a\\u0000b", "a\\ud842b", "\\udfb7")) {
            given().contentType(ContentType.JSON)
                    .body("{\"title\":\"t\",\"matter\":\"CLAIM\",\"narrative\":\"" + json + "\"}").post("/api/reports")
                    .then()
                    .statusCode(400).body("violations.field", equalTo(List.of("narrative")));
        }
        for (String body : List.of("", "null", "[]", "{", "{\"title\":{}}", "\"text\"", "{\"accusedUnits\":\"GAJ\"}")) {
            given().contentType(ContentType.JSON).body(body).post("/api/reports").then().statusCode(400);
        }
        given().contentType(ContentType.TEXT).body("text").post("/api/reports").then().statusCode(415);
        given().contentType(ContentType.JSON).body("{\"narrative\":\"" + "x".repeat(1_100_000) + "\"}")
                .post("/api/reports").then().statusCode(413);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"{'identity':'%s'}|identity",
            "'{\\'title\\':\\'%s\\'}'|''",
            "{'title':'t','accusedUnits':'%s'}|accusedUnits", "{'%s':1}|%s", "{'identity':{'%s':1}}|identity.%s",
            "{'title':'%s|title", "%s|''", "['%s']|''"})
    void what_cannot_be_read_is_named_and_never_logged(String body, String field) {
        String secret = "张三秘密" + UUID.randomUUID().toString().substring(0, 8);
        String json = body.replace("%s", secret).replace('\'', '"');
        String named = field.replace("''", "").replace("%s", secret);
        try (LogCapture log = new LogCapture()) {
            given().multiPart(new MultiPartSpecBuilder(json).controlName("report").mimeType("application/json")
                    .charset(StandardCharsets.UTF_8).build()).post("/api/reports").then().statusCode(400)
                    .body("violations.field", equalTo(List.of(named)));
            given().contentType(ContentType.JSON).body(json).post("/api/reports").then().statusCode(400)
                    .body("violations.field", equalTo(List.of(named)));
            assertFalse(log.text().contains(secret) || log.text().contains("incident"), log.text());
        }
    }

    @Test
    void nothing_that_was_typed_gets_out() {
        String secret = "机密" + UUID.randomUUID().toString().replace("-", "");
        Map<String, Object> report = new HashMap<>(report(secret + "<script>𠮷𬌗"));
        report.put("narrative", secret + "'; drop table report; --");
        report.put("accusedPerson", secret);
        report.put("place", secret);
        report.put("plates", List.of("吉Z99999"));
        report.put("identity", Map.of("mode", "NAMED", "name", secret.substring(0, 20), "phone", "0437-0009999",
                "email", secret + "@mail.example"));
        try (LogCapture log = new LogCapture()) {
            Response filed = given().contentType(ContentType.JSON).body(report).post("/api/reports");
            filed.then().statusCode(201);
            report.put("county", secret);
            post(report, null).statusCode(400);
            given().contentType(ContentType.JSON).body("{\"title\":\"" + secret).post("/api/reports").then()
                    .statusCode(400);
            for (String leak : List.of(secret, "99999", "0009999", filed.path("queryCode"))) {
                assertFalse(log.text().contains(leak));
            }
            Jdbc jdbc = new Jdbc(database);
            List<String> events = jdbc.query("select payload from outbox where payload like '%' || ? || '%'",
                    row -> row.getString(1), filed.<String>path("number"));
            assertEquals(1, events.size());
            assertFalse(events.get(0).contains(secret) || events.get(0).contains("99999"));
            assertEquals(List.of(), jdbc.query("select 1 from report r where r::text like '%' || ? || '%'",
                    row -> row.getInt(1), secret));
            assertEquals(List.of(), jdbc.query("select 1 from audit_entry a where a::text like '%' || ? || '%'",
                    row -> row.getInt(1), secret));
        }
    }

    static ValidatableResponse post(Map<String, Object> body, String key) {
        var request = given().contentType(ContentType.JSON).body(body);
        return (key == null ? request : request.header("Idempotency-Key", key)).post("/api/reports").then();
    }

    static Map<String, Object> report(String title) {
        return Map.of("title", title, "narrative", "在某路口被拦下，被要求再交一次罚款。", "matter", "ACCUSATION");
    }
}
