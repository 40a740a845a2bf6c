package cn.lawcampaign.intake.tracking;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

import cn.lawcampaign.intake.Browser;
import cn.lawcampaign.intake.Crowd;
import cn.lawcampaign.intake.IntakeTest;
import cn.lawcampaign.intake.report.IdempotencyKey;
import cn.lawcampaign.platform.work.Jdbc;

/** What a reporter adds is kept once, and never lost on the way. */
@IntakeTest
class SupplementTest {

    @TestHTTPResource("/api/reports/track")
    URI api;

    @Inject
    AgroalDataSource database;

    private final Map<String, String> form = new HashMap<>();
    private final Browser browser = Browser.citizen();

    @BeforeEach
    void somebody_writes_more_about_a_report() {
        Response filed = given().contentType(ContentType.JSON)
                .body(Map.of("title", "标题", "narrative", "经过", "matter", "CLAIM")).post("/api/reports");
        form.put("number", filed.path("number"));
        form.put("queryCode", filed.path("queryCode"));
        form.put("key", IdempotencyKey.random());
        form.put("text", "补充：还有录像");
    }

    @Test
    void is_kept_once_however_often_it_is_sent() {
        for (int i = 0; i < 2; i++) {
            browser.post("/track/supplement", form).then().statusCode(200)
                    .body(allOf(containsString("已收到您的补充"), not(containsString("还有录像"))));
            assertEquals(1, kept());
        }
    }

    @Test
    void each_has_a_line_of_its_own() {
        browser.post("/track/supplement", form);
        form.put("key", IdempotencyKey.random());
        String page = browser.post("/track/supplement", form).asString();
        assertEquals(3, page.split("<li><time datetime=\"[0-9-]{10}\">[0-9-]{10}</time> · 已收到</li>", -1).length, page);
        assertEquals(2, kept());
    }

    @Test
    void other_words_under_the_same_key_are_asked_about() {
        browser.post("/track/supplement", form).then().statusCode(200);
        form.put("text", "补充：录像是另一天的");
        Response changed = browser.post("/track/supplement", form);
        changed.then().statusCode(422).body(allOf(containsString("已经收到过"), containsString("录像是另一天的")));
        assertNotEquals(form.get("key"), Browser.hidden(changed, "key"));
        form.put("key", Browser.hidden(changed, "key"));
        browser.post("/track/supplement", form).then().statusCode(200);
        assertEquals(2, kept());
    }

    @Test
    void an_empty_one_is_asked_for() {
        form.put("text", "");
        browser.post("/track/supplement", form).then().statusCode(422).body(containsString("请填写此项"));
    }

    @Test
    void the_text_stays_when_number_or_code_are_wrong() {
        String right = form.put("queryCode", "0000000000000000");
        stays(browser.post("/track/supplement", form), 404);
        String number = form.get("number");
        form.put("number", number.substring(0, 11) + (number.endsWith("0") ? "1" : "0"));
        stays(browser.post("/track/supplement", form), 422);
        assertEquals(0, kept());
        form.putAll(Map.of("number", number, "queryCode", right));
        browser.post("/track/supplement", form).then().statusCode(200);
    }

    @Test
    void the_text_stays_with_who_asked_too_often() {
        String address = "198.51.100.21";
        new Crowd(api, address).send(60, n -> "{\"number\":\"\"}");
        Response slowed = Browser.citizenAt(address).post("/track/supplement", form);
        stays(slowed, 429);
        slowed.then().header("Retry-After", matchesPattern("[1-9]\\d*")).body(containsString("查询过于频繁"));
    }

    private void stays(Response answer, int status) {
        answer.then().statusCode(status).body(allOf(containsString("<textarea"), containsString("补充：还有录像"),
                containsString("action=\"/track/supplement\""), containsString("还没有提交")));
        assertEquals(form.get("key"), Browser.hidden(answer, "key"));
    }

    private int kept() {
        return new Jdbc(database).query("""
                select count(*) from supplement s join report r on r.id = s.report_id where r.number = ?""",
                row -> row.getInt(1), form.get("number")).get(0);
    }
}
