package cn.lawcampaign.intake.report;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.restassured.http.ContentType;
import io.restassured.response.Response;

import cn.lawcampaign.deploy.embedded.TestParts;
import cn.lawcampaign.intake.Browser;
import cn.lawcampaign.intake.IntakeTest;
import cn.lawcampaign.platform.security.Roles;

@IntakeTest
class DatabaseAwayTest {

    @Test
    void nothing_is_acknowledged_and_nothing_typed_is_lost_while_the_database_is_away() {
        String key = IdempotencyKey.random();
        Response filed = file(IdempotencyKey.random());
        Map<String, String> addition = Map.of("number", filed.path("number"), "queryCode", filed.path("queryCode"),
                "key", IdempotencyKey.random(), "text", "写了很久的补充");
        Browser browser = Browser.citizen();
        browser.get("/report");
        Browser operator = Browser.staff("zwr-operator-7", "ZWR", Roles.OPERATOR);
        operator.get("/desk/calls");
        var postgres = TestParts.started().postgres();
        postgres.stop();
        try {
            file(key).then().statusCode(503).contentType("application/problem+json").header("Retry-After",
                    notNullValue());
            browser.post("/report", Map.of("key", key, "title", "标题", "narrative", "写了很久的经过", "matter", "CLAIM")).then()
                    .statusCode(503).header("Retry-After", notNullValue())
                    .body(allOf(containsString("暂时没有提交成功"), containsString("写了很久的经过"), containsString(key)));
            browser.post("/track/supplement", addition).then().statusCode(503).header("Retry-After", notNullValue())
                    .body(allOf(containsString("写了很久的补充"), containsString(addition.get("key")),
                            containsString("还没有提交")));
            browser.post("/track", addition).then().statusCode(503).header("Retry-After", notNullValue());
            operator.post("/desk/calls", Map.of("key", key, "channel", "ZWR-P", "narrative", "记了很久的来电", "matter",
                    "CLAIM", "readBack", "true")).then().statusCode(503).header("Retry-After", notNullValue())
                    .body(allOf(containsString("暂时没有登记成功"), containsString("记了很久的来电"), containsString(key)));
        } finally {
            postgres.start();
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> file(key).statusCode() == 201);
        browser.post("/track/supplement", addition).then().statusCode(200);
    }

    private static Response file(String key) {
        return given().contentType(ContentType.JSON).header("Idempotency-Key", key)
                .body(Map.of("title", "标题", "narrative", "经过", "matter", "CLAIM")).post("/api/reports");
    }
}
