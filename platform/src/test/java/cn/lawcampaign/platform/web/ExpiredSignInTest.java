package cn.lawcampaign.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URI;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import cn.lawcampaign.platform.parts.LogCapture;

/** A conclusion that took longer than the sign-in lasts. */
@QuarkusTest
@TestProfile(SignInTest.Profile.class)
class ExpiredSignInTest {

    private static final String LONG = "\n已查清。</textarea><script>alert(1)</script>" + "字".repeat(5_000);

    @Test
    void givesTheFormBackAndTakesItAfterASignInInAnotherTab() {
        String token = given().get("/report").getCookie("csrf");
        Response page = form(token).post("/leads?state=OPEN");
        page.then().statusCode(401).contentType("text/html").header("Cache-Control", "no-store")
                .header("Content-Language", "zh-CN")
                .body(allOf(containsString("登录已过期"), containsString("href=\"/signed-out/back\""),
                        containsString("action=\"/leads?state=OPEN\""), containsString("value=\"PROVEN&quot;&gt;\""),
                        containsString("&lt;/textarea&gt;&lt;script&gt;"), not(containsString("<script>alert")),
                        not(containsString("hunter2")), not(containsString("/lang?"))));
        assertEquals(LONG.strip(), page.htmlPath().getString("**.find { it.name() == 'textarea' }").strip());
        String fresh = page.htmlPath().getString("**.find { it.@name == 'csrf' }.@value");

        browser().cookies(signedIn()).get("/signed-out/back").then().statusCode(200)
                .body(containsString("您已重新登录"));
        browser().cookies(signedIn()).cookie("csrf", fresh).formParam("csrf", fresh).formParam("findings", "12345")
                .post("/leads").then().statusCode(303).header("Location", endsWith("/leads?findings=5"));
    }

    @Test
    void speaksEnglish() {
        form(given().get("/report").getCookie("csrf")).cookie("lang", "en").post("/leads").then()
                .statusCode(401).body(containsString("Sign in in a new tab"));
    }

    @Test
    void showsNoWordsOfAnotherSite() {
        form("forged").post("/leads").then().statusCode(302).body(equalTo(""));
    }

    @Test
    void tellsScripts() {
        form(given().get("/report").getCookie("csrf")).header("X-Requested-With", "JavaScript").post("/leads").then()
                .statusCode(499);
    }

    @Test
    void nothingOfAFormThatCannotBeReadIsLogged() {
        String token = given().get("/report").getCookie("csrf");
        try (LogCapture log = new LogCapture()) {
            browser().cookie("q_session", "stale").cookie("csrf", token)
                    .contentType("application/x-www-form-urlencoded").body("csrf=" + token + "&words=secret&x=%ZZ")
                    .post("/leads").then().statusCode(302).body(equalTo(""));
            assertFalse(log.text().contains("secret"), log.text());
            assertFalse(log.text().contains("Request failed"), log.text());
        }
    }

    private static RequestSpecification form(String token) {
        return browser().cookie("q_session", "stale").cookie("csrf", token)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8").formParam("csrf", token)
                .formParam("finding", "PROVEN\">").formParam("password", "hunter2").formParam("findings", LONG);
    }

    private static Cookies signedIn() {
        Response away = browser().get("/leads");
        String state = Arrays.stream(URI.create(away.getHeader("Location")).getRawQuery().split("&"))
                .filter(p -> p.startsWith("state=")).findFirst().orElseThrow().substring(6);
        return browser().cookies(away.detailedCookies()).queryParam("code", "c").queryParam("state", state)
                .get("/leads").detailedCookies();
    }

    private static RequestSpecification browser() {
        return given().redirects().follow(false);
    }
}
