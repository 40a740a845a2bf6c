package cn.lawcampaign.intake.report;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import cn.lawcampaign.intake.IntakeTest;

@IntakeTest
class ReportResourceTest {

    @Test
    void files_a_report() {
        ValidatableResponse answer = post(report("重复罚款"), null).statusCode(201)
                .body("number", matchesPattern("[1-9]\\d{11}"), "queryCode", matchesPattern("\\d{16}"));
        assertTrue(AcceptanceNumbers.isValid(answer.extract().path("number")));
    }

    @Test
    void the_same_key_gives_the_first_answer() {
        String key = UUID.randomUUID().toString();
        String first = post(report("同一份"), key).statusCode(201).extract().asString();
        assertEquals(first, post(report("同一份"), key).statusCode(201).extract().asString());
        post(report("另一份"), key).statusCode(422).body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void a_malformed_key_is_refused() {
        post(report("标题"), "not a key").statusCode(400).body("violations.field", hasItem("Idempotency-Key"));
    }

    static ValidatableResponse post(Map<String, Object> body, String key) {
        var request = given().contentType(ContentType.JSON).body(body);
        return (key == null ? request : request.header("Idempotency-Key", key)).post("/api/reports").then();
    }

    static Map<String, Object> report(String title) {
        return Map.of("title", title, "narrative", "在某路口被拦下，被要求再交一次罚款。", "matter", "ACCUSATION");
    }
}
