package cn.lawcampaign.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;

import cn.lawcampaign.platform.parts.LogCapture;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Tokens;

@QuarkusTest
@TestProfile(WebProfile.class)
class ProblemsTest {

    private static final String MEDIA_TYPE = "application/problem+json";

    @Test
    void speaksTheCallersLanguage() {
        given().get("/api/fails/invalid").then().statusCode(400).contentType(MEDIA_TYPE)
                .body("type", equalTo("/problems/invalid"), "violations[0].field", equalTo("title"),
                        "violations[0].message", equalTo("请填写标题"));
        given().header("Accept-Language", "en").get("/api/fails/invalid").then().header("Content-Language", "en")
                .body("violations[0].message", equalTo("Enter a title"));
    }

    @Test
    void hidesFaultsBehindAnId() {
        given().get("/api/fails/other").then().statusCode(500).body("incident", matchesPattern("[0-9a-f]{8}"))
                .body(allOf(not(containsString("secret")), not(containsString("Exception"))));
        given().get("/api/fails/database").then().statusCode(503).header("Retry-After", "5")
                .body("incident", nullValue()).body(not(containsString("secret")));
    }

    @Test
    void answersReadersWithAPageAndProgramsWithJson() {
        given().header("Accept", "text/html").get("/nowhere").then().statusCode(404).contentType("text/html")
                .body(containsString("没有找到该页面"));
        given().get("/api/nowhere").then().statusCode(404).contentType(MEDIA_TYPE)
                .body("type", equalTo("/problems/not-found"));
        given().header("Accept", "application/json").get("/nowhere").then().statusCode(404).contentType(MEDIA_TYPE);
        given().delete("/api/echo").then().statusCode(405).contentType(MEDIA_TYPE);
    }

    @Test
    void refusesABrokenQueryAndBrokenEncodings() throws IOException {
        assertEquals("HTTP/1.1 400 Bad Request", statusOf("/api/query?number=%zz"));
        assertEquals("HTTP/1.1 400 Bad Request", statusOf("/api/query?number=%"));
        for (byte[] body : new byte[][]{{0, 0, 0, 0, '{'}, {0, 0, (byte) 0xFF, (byte) 0xFE, '{', '}', 0, 0},
                {0, 0, '{', 0, '}', 0, 0, 0}}) {
            given().contentType("application/json").body(body).post("/api/echo").then().statusCode(400)
                    .contentType(MEDIA_TYPE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"title=secret&x=%ZZ", "title=secret%", "secret%u4e2d=1", "title=secret%4"})
    void aBrokenFormIsTheSendersFaultAndNothingOfItIsLogged(String body) {
        try (LogCapture log = new LogCapture()) {
            given().contentType("application/x-www-form-urlencoded").header("Accept", "text/html").body(body)
                    .post("/report").then().statusCode(400).body(containsString("请求无法识别"))
                    .body(not(containsString("secret")));
            assertFalse(log.text().contains("secret") || log.text().contains("incident"), log.text());
        }
    }

    /** The test's client would not send such an address. */
    private static String statusOf(String address) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write(("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"title\":|''", "{\"title\":\"x\",\"amount\":\"words\"}|amount",
            "{\"title\":{\"a\":1}}|title", "[]|''", "\"words\"|''"})
    void namesTheFieldOfBadJsonAndNothingElse(String body, String field) {
        echo(body.getBytes(StandardCharsets.UTF_8)).statusCode(400).contentType(MEDIA_TYPE)
                .body("violations[0].field", equalTo(field))
                .body(allOf(not(containsString("words")), not(containsString("java")), not(containsString("Entry"))));
    }

    @Test
    void refusesBytesThatAreNoText() {
        echo(new byte[]{'{', '"', 't', 'i', 't', 'l', 'e', '"', ':', '"', (byte) 0xC3, (byte) 0x28, '"', '}'})
                .statusCode(400).contentType(MEDIA_TYPE);
    }

    @Test
    void holdsJsonToOneMegabyte() {
        echo(("{\"title\":\"" + "x".repeat(1_100_000) + "\"}").getBytes(StandardCharsets.UTF_8)).statusCode(413)
                .contentType(MEDIA_TYPE)
                .body("type", equalTo("/problems/too-large"));
        given().contentType("text/csv").body("a").post("/api/echo").then().statusCode(415).contentType(MEDIA_TYPE);
    }

    @Test
    void holdsFormsToOneMegabyte() {
        given().header("Accept", "text/html").contentType("application/x-www-form-urlencoded")
                .body("note=" + "x".repeat(1_100_000)).post("/report").then().statusCode(413)
                .contentType("text/html").body(containsString("提交的内容过大"));
    }

    @Test
    void wantsAGoodTokenAtTheApi() {
        given().get("/api/me").then().statusCode(401).contentType(MEDIA_TYPE)
                .header("WWW-Authenticate", containsString("Bearer"));
        given().header("Authorization", "Bearer rubbish").get("/api/me").then().statusCode(401).contentType(MEDIA_TYPE);
        String expired = Tokens.of("a", "GAJ", "suite-api", Duration.ofMinutes(-30), Roles.HANDLER);
        given().auth().oauth2(expired).get("/api/me").then().statusCode(401);
        String foreign = Tokens.of("a", "GAJ", "another", Duration.ofMinutes(5), Roles.HANDLER);
        given().auth().oauth2(foreign).get("/api/me").then().statusCode(401);
        given().auth().oauth2(foreign).get("/door/me").then().statusCode(401);
        given().auth().oauth2(Tokens.of("a", "GAJ", Roles.OPERATOR)).get("/api/me").then().statusCode(403)
                .contentType(MEDIA_TYPE).body("type", equalTo("/problems/not-allowed"));
    }

    @Test
    void slowsDownWhoAsksTooOften() {
        for (int i = 0; i < 3; i++) {
            from("203.0.113.7").statusCode(200);
        }
        from("203.0.113.7").statusCode(429).contentType(MEDIA_TYPE).header("Retry-After",
                matchesPattern("[1-9][0-9]*"));
        from("203.0.113.8").statusCode(200);
    }

    private static ValidatableResponse from(String address) {
        return given().header("X-Forwarded-For", address).get("/api/slow").then();
    }

    private static ValidatableResponse echo(byte[] body) {
        return given().header("Content-Type", "application/json").body(body).post("/api/echo").then();
    }
}
