package cn.lawcampaign.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Cookies;
import io.restassured.response.Response;

import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Tokens;

@QuarkusTest
@TestProfile(WebProfile.class)
class PagesTest {

    @Test
    void speaksChineseUnlessAskedForEnglish() {
        given().get("/report").then().statusCode(200).header("Content-Language", "zh-CN")
                .body(allOf(containsString("<title>政务服务</title>"), containsString("快速离开"),
                        containsString("lang=\"zh-CN\"")));
        given().cookie("lang", "en").get("/report").then()
                .body(allOf(containsString("<title>Public services</title>"), containsString("Leave quickly")));
        given().header("Accept-Language", "en").get("/report").then()
                .body(containsString("<title>政务服务</title>"));
    }

    @Test
    void switchesTheLanguageAndGoesBackToThisOriginOnly() {
        given().redirects().follow(false).get("/lang?to=en&back=/report?a=b").then().statusCode(303)
                .cookie("lang", "en").header("Location", containsString("/report?a=b"));
        for (String evil : new String[]{"https://evil.example/", "//evil.example", "/\\evil.example", "/%0a"}) {
            given().redirects().follow(false).queryParam("back", evil).get("/lang").then().statusCode(303)
                    .header("Location", not(containsString("evil")));
        }
    }

    @Test
    void takesAFormOnlyWithItsToken() {
        Response page = given().get("/report");
        String token = page.htmlPath().getString("**.find { it.@name == 'csrf' }.@value");
        Cookies cookies = page.detailedCookies();
        given().redirects().follow(false).cookies(cookies).formParam("csrf", token).formParam("title", "ok")
                .post("/report").then().statusCode(303);
        given().redirects().follow(false).cookies(cookies).header("X-CSRF", token).formParam("title", "ok")
                .post("/report").then().statusCode(303);
        given().cookies(cookies).formParam("title", "ok").post("/report").then().statusCode(403)
                .body(containsString("本次没有提交"));
        given().formParam("csrf", token).formParam("title", "ok").post("/report").then().statusCode(403);
        given().cookie("csrf", "forged.forged").formParam("csrf", "forged.forged").post("/report").then()
                .statusCode(403);
    }

    @Test
    void givesBackWhatWasTypedAndEscapesIt() {
        Response page = given().get("/report");
        String evil = "\"><script>alert(1)</script>'{cdi:csrf.token}";
        given().cookies(page.detailedCookies()).formParam("csrf", page.getCookie("csrf")).formParam("title", evil)
                .formParam("narrative", "</textarea><script>").formParam("category", "A3").post("/report").then()
                .statusCode(422)
                .body(allOf(not(containsString("<script>alert")), not(containsString("</textarea><script>")),
                        containsString("&quot;&gt;&lt;script&gt;"), containsString("{cdi:csrf.token}"),
                        containsString("aria-invalid=\"true\""), containsString("href=\"#f-title\""),
                        containsString("value=\"A3\" selected"), containsString("有 2 处需要修改")));
        given().cookies(page.detailedCookies()).cookie("lang", "en").formParam("csrf", page.getCookie("csrf"))
                .post("/report").then().body(containsString("2 things need your attention"));
    }

    @Test
    void takesTheLongestTextAndRefusesMore() {
        Response page = given().get("/report");
        given().cookies(page.detailedCookies()).contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", page.getCookie("csrf")).formParam("narrative", "𠮷".repeat(20_000)).post("/report")
                .then().statusCode(422).body(containsString("𠮷𠮷"));
        given().cookies(page.detailedCookies()).contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", page.getCookie("csrf")).formParam("narrative", "字".repeat(200_000)).post("/report")
                .then().statusCode(413).contentType("text/html").body(containsString("提交的内容过大"));
    }

    @Test
    void showsStaffTheirAreasOnly() {
        given().header("Authorization", Tokens.bearer("gaj-dc-handler", "GAJ-DC", Roles.HANDLER)).get("/leads").then()
                .statusCode(200).body(allOf(containsString("gaj-dc-handler"), not(containsString("/leads/triage")),
                        containsString("aria-current=\"page\"")));
        given().header("Authorization", Tokens.bearer("zwr-operator", "ZWR", Roles.OPERATOR)).get("/leads").then()
                .statusCode(403).body(allOf(containsString("您没有此项权限"), containsString("<b>zwr-operator</b>"),
                        containsString("href=\"/signed-out/now\"")));
        given().get("/nowhere").then().statusCode(404).body(not(containsString("/signed-out/now")));
        given().get("/leads").then().statusCode(401);
    }

    @Test
    void knowsTheCallerOfEachTenant() {
        String token = Tokens.bearer("gaj-dc-handler", "GAJ-DC", Roles.HANDLER);
        given().header("Authorization", token).get("/api/me").then().statusCode(200)
                .body("name", equalTo("gaj-dc-handler"), "path[1]", equalTo("GAJ"));
        given().header("Authorization", token).get("/door/me").then().statusCode(200);
    }
}
