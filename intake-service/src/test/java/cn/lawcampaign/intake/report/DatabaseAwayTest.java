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

@IntakeTest
class DatabaseAwayTest {

    @Test
    void nothing_is_acknowledged_and_nothing_typed_is_lost_while_the_database_is_away() {
        String key = IdempotencyKey.random();
        Browser browser = Browser.citizen();
        browser.get("/report");
        var postgres = TestParts.started().postgres();
        postgres.stop();
        try {
            file(key).then().statusCode(503).contentType("application/problem+json").header("Retry-After",
                    notNullValue());
            browser.post("/report", Map.of("key", key, "title", "标题", "narrative", "写了很久的经过", "matter", "CLAIM")).then()
                    .statusCode(503).header("Retry-After", notNullValue())
                    .body(allOf(containsString("暂时没有提交成功"), containsString("写了很久的经过"), containsString(key)));
        } finally {
            postgres.start();
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> file(key).statusCode() == 201);
    }

    private static Response file(String key) {
        return given().contentType(ContentType.JSON).header("Idempotency-Key", key)
                .body(Map.of("title", "标题", "narrative", "经过", "matter", "CLAIM")).post("/api/reports");
    }
}
