package cn.lawcampaign.intake.tracking;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

import cn.lawcampaign.intake.Browser;
import cn.lawcampaign.intake.IntakeTest;
import cn.lawcampaign.intake.report.AcceptanceNumbers;
import cn.lawcampaign.intake.report.IdempotencyKey;

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
        for (String garbage : new String[]{"", "abc", "\u0000", "9".repeat(10_000), "<script>"}) {
            assertEquals(unknown, track("192.0.2.3", garbage, garbage).then().statusCode(404).extract().asString());
        }
    }

    @Test
    void a_thousand_guesses_are_slowed_by_who_asks_and_not_by_the_number() throws Exception {
        Response filed = file();
        String body = "{\"number\":\"" + filed.path("number") + "\",\"queryCode\":\"%016d\"}";
        // many at once, as a guesser would
        HttpClient guesser = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        int slowed = 0;
        for (int i = 0; i < 1_000; i += 50) {
            List<CompletableFuture<HttpResponse<Void>>> guesses = IntStream.range(i, i + 50)
                    .mapToObj(n -> HttpRequest.newBuilder(url.resolve("/api/reports/track"))
                            .header("X-Forwarded-For", "198.51.100.7").header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(body.formatted(n))).build())
                    .map(request -> guesser.sendAsync(request, BodyHandlers.discarding())).toList();
            for (CompletableFuture<HttpResponse<Void>> guess : guesses) {
                if (guess.get().statusCode() == 429) {
                    slowed++;
                    assertTrue(Integer.parseInt(guess.get().headers().firstValue("Retry-After").orElseThrow()) >= 1);
                }
            }
        }
        assertTrue(slowed >= 960, "only " + slowed + " were refused");
        track("203.0.113.9", filed.path("number"), filed.path("queryCode")).then().statusCode(200);
    }

    @Test
    void a_reporter_adds_something_on_the_page() {
        Response filed = file();
        Browser browser = Browser.citizen();
        Map<String, String> pair = Map.of("number", filed.path("number"), "queryCode", filed.path("queryCode"));
        browser.post("/track", pair).then().statusCode(200)
                .body(allOf(containsString("已登记"), containsString("补充情况"), containsString("目前没有答复")));
        browser.post("/track", Map.of("number", "1", "queryCode", "2")).then().statusCode(404)
                .body(containsString("没有找到对应的举报"));
        Map<String, String> text = new HashMap<>(pair);
        text.put("text", "");
        text.put("key", IdempotencyKey.random());
        browser.post("/track/supplement", text).then().statusCode(422).body(containsString("请填写此项"));
        browser.get("/track/supplement").then().statusCode(303).header("Location", endsWith("/track"));
        text.put("text", "补充：还有录像");
        for (int i = 0; i < 2; i++) {
            Response answer = browser.post("/track/supplement", text);
            answer.then().statusCode(200).body(allOf(containsString("已收到您的补充"), not(containsString("还有录像"))));
            assertEquals(1, answer.asString().split("· <time", -1).length - 1, "sent twice, kept once");
        }
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
