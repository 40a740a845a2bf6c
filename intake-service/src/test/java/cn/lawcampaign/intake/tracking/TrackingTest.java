package cn.lawcampaign.intake.tracking;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

import cn.lawcampaign.intake.Browser;
import cn.lawcampaign.intake.Crowd;
import cn.lawcampaign.intake.IntakeTest;
import cn.lawcampaign.intake.report.AcceptanceNumbers;

@IntakeTest
class TrackingTest {

    @TestHTTPResource("/")
    URI url;

    @Test
    void opens_with_number_and_code_however_they_are_grouped() {
        Response filed = file();
        String number = filed.path("number");
        String code = filed.path("queryCode");
        track("192.0.2.1", number, code).then().statusCode(200).body("status", equalTo("REGISTERED"), "timeline.size()",
                equalTo(1), "messages.size()", equalTo(0), "timeline[0].on", matchesPattern("\\d{4}-\\d\\d-\\d\\d"));
        track("192.0.2.1", number.replaceAll("(.{4})", "$1 "), code.replaceAll("(.{4})", "$1-")).then().statusCode(200);
    }

    @Test
    void a_wrong_code_and_an_unknown_number_look_the_same() {
        Response filed = file();
        String wrongCode = track("192.0.2.2", filed.path("number"), "0000000000000000").then().statusCode(404).extract()
                .asString();
        String unknown = track("192.0.2.2", new AcceptanceNumbers(new Random()).next(), filed.path("queryCode")).then()
                .statusCode(404).extract().asString();
        assertEquals(wrongCode, unknown);
    }

    @Test
    void a_number_that_cannot_be_anybodys_is_named_at_its_field() {
        Response filed = file();
        String number = filed.path("number");
        String slip = number.substring(0, 11) + (number.charAt(11) == '0' ? '1' : '0');
        track("192.0.2.3", slip, filed.path("queryCode")).then().statusCode(400)
                .body("violations.field", equalTo(List.of("number")), "violations[0].message",
                        containsString("有一位不对"));
        for (String garbage : new String[]{"", "abc", "\u0000", "9".repeat(10_000), "<script>", number + "1"}) {
            track("192.0.2.3", garbage, filed.path("queryCode")).then().statusCode(400)
                    .body("violations.field", equalTo(List.of("number")), "violations[0].message",
                            containsString("12 位数字"));
        }
        Browser.citizen().post("/track", Map.of("number", slip, "queryCode", filed.path("queryCode"))).then()
                .statusCode(422).body(allOf(containsString("有一位不对"), containsString("href=\"#f-number\""),
                        containsString("value=\"" + slip)));
    }

    @Test
    void a_thousand_guesses_are_slowed_by_who_asks_and_not_by_the_number() {
        Response filed = file();
        String body = "{\"number\":\"" + filed.path("number") + "\",\"queryCode\":\"%016d\"}";
        List<HttpResponse<String>> slowed = new Crowd(url.resolve("/api/reports/track"), "198.51.100.7")
                .send(1_000, body::formatted).stream().filter(a -> a.statusCode() == 429).toList();
        assertTrue(slowed.size() >= 960, "only " + slowed.size() + " were refused");
        slowed.forEach(a -> assertTrue(Integer.parseInt(a.headers().firstValue("Retry-After").orElseThrow()) >= 1));
        track("203.0.113.9", filed.path("number"), filed.path("queryCode")).then().statusCode(200);
    }

    @Test
    void a_page_opens_with_the_pair_alone() {
        Response filed = file();
        Browser browser = Browser.citizen();
        browser.post("/track", Map.of("number", filed.path("number"), "queryCode", filed.path("queryCode"))).then()
                .statusCode(200).body(allOf(containsString("已登记"), containsString("补充情况"), containsString("目前没有答复")));
        browser.post("/track", Map.of("number", filed.path("number"), "queryCode", "2")).then().statusCode(404)
                .body(containsString("没有找到对应的举报"));
        browser.get("/track/supplement").then().statusCode(303).header("Location", endsWith("/track"));
    }

    private static Response file() {
        return given().contentType(ContentType.JSON)
                .body(Map.of("title", "标题", "narrative", "经过", "matter", "CLAIM")).post("/api/reports");
    }

    private static Response track(String asker, String number, String code) {
        return given().header("X-Forwarded-For", asker).contentType(ContentType.JSON)
                .body(Map.of("number", number, "queryCode", code)).post("/api/reports/track");
    }
}
