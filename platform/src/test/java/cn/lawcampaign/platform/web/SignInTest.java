package cn.lawcampaign.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile.TestResourceEntry;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import cn.lawcampaign.platform.security.StubRealm;

/** The shared sign-in settings against an OpenID provider, as browsers meet them. */
@QuarkusTest
@TestProfile(SignInTest.Profile.class)
class SignInTest {

    @Test
    void sendsStaffToTheSignInAndBackToTheSameAddress() {
        Response away = browser().get("/leads?state=OPEN");
        Map<String, String> query = query(away.then().statusCode(302)
                .header("Content-Security-Policy", containsString("default-src 'none'")).extract().header("Location"));
        assertTrue(query.get("redirect_uri").endsWith("/leads"), query.toString());
        assertTrue(query.containsKey("code_challenge"), "PKCE");

        Response back = browser().cookies(away.detailedCookies()).queryParam("code", "c")
                .queryParam("state", query.get("state")).get("/leads");
        back.then().statusCode(302).header("Location", endsWith("/leads?state=OPEN"));
        String session = back.getHeaders().getValues("Set-Cookie").stream().filter(c -> c.startsWith("q_session"))
                .collect(Collectors.joining("\n"));
        assertTrue(session.toLowerCase(Locale.ROOT).contains("httponly") && session.contains("SameSite=Lax"),
                "session cookie");

        browser().cookies(back.detailedCookies()).get("/leads?state=OPEN").then().statusCode(200)
                .body(allOf(containsString("王协调"), containsString("/leads/triage")));
        browser().cookies(back.detailedCookies()).get("/signed-out/now").then().statusCode(302)
                .header("Location", allOf(containsString("/end?"), containsString("signed-out")));
    }

    @Test
    void marksCookiesSecureBehindHttps() {
        Response away = browser().header("X-Forwarded-Proto", "https").header("X-Forwarded-Host", "city.example")
                .get("/leads");
        assertTrue(away.getHeader("Set-Cookie").contains("Secure"), "state cookie");
        assertTrue(query(away.getHeader("Location")).get("redirect_uri").equals("https://city.example/leads"));
    }

    @Test
    void saysSoWhenASignInFails() {
        Response away = browser().get("/leads");
        String state = query(away.getHeader("Location")).get("state");
        browser().cookies(away.detailedCookies()).queryParam("error", "access_denied").queryParam("state", state)
                .get("/leads").then()
                .contentType("text/html").body(containsString("请先登录"));
    }

    @Test
    void tellsScriptsInsteadOfSendingThemAway() {
        browser().header("X-Requested-With", "JavaScript").get("/leads").then().statusCode(499);
    }

    @Test
    void leavesCitizensAlone() {
        browser().cookie("q_session", "stale").get("/report").then().statusCode(200);
        browser().cookie("q_session", "stale").get("/leads").then().statusCode(302);
        browser().get("/signed-out").then().statusCode(200).body(containsString("您已退出登录"));
    }

    @Test
    void refusesProgramsWithoutAToken() {
        given().get("/api/me").then().statusCode(401).contentType("application/problem+json");
    }

    private static RequestSpecification browser() {
        return given().redirects().follow(false);
    }

    private static Map<String, String> query(String url) {
        return Arrays.stream(URI.create(url).getRawQuery().split("&")).map(p -> p.split("=", 2))
                .collect(Collectors.toMap(p -> p[0], p -> URLDecoder.decode(p[1], StandardCharsets.UTF_8)));
    }

    /** Pages sign in at the stub. */
    public static class Profile extends WebProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return Stream.concat(super.testResources().stream(), Stream.of(new TestResourceEntry(StubRealm.class)))
                    .toList();
        }
    }
}
