package cn.lawcampaign.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@TestProfile(WebProfile.class)
class HeadersTest {

    @ParameterizedTest
    @CsvSource({"/report, 200", "/nowhere, 404", "/assets/demo/old/suite.css, 404", "/assets/demo/../x, 404",
            "/lang, 303",
            "/leads, 401", "/api/me, 401", "/api/fails/other, 500", "/api/fails/database, 503", "/%00, 404"})
    void guardEveryAnswer(String path, int status) {
        guarded(given().urlEncodingEnabled(false).redirects().follow(false).get(path).then().statusCode(status))
                .header("Cache-Control", "no-store");
    }

    @Test
    void letAssetsBeKeptForEver() {
        String page = given().get("/report").asString();
        assertEquals(-1, page.indexOf("style="), "no inline styles");
        Matcher asset = Pattern.compile("/assets/demo/[0-9a-f]{12}/[a-z]+\\.(css|js|svg)").matcher(page);
        int found = 0;
        while (asset.find()) {
            found++;
            guarded(given().get(asset.group()).then().statusCode(200)).header("Cache-Control",
                    containsString("immutable"));
            given().head(asset.group()).then().statusCode(200);
        }
        assertEquals(6, found);
    }

    @Test
    void serveOnlyWhatIsListed() {
        String base = given().get("/report").htmlPath().getString("**.find { it.@rel == 'icon' }.@href")
                .replace("icon.svg", "");
        for (String name : new String[]{"index.txt", "..%2findex.txt", "%2e%2e/index.txt", "application.properties"}) {
            given().urlEncodingEnabled(false).get(base + name).then().statusCode(404);
        }
    }

    private static ValidatableResponse guarded(ValidatableResponse answer) {
        return answer
                .header("Content-Security-Policy",
                        allOf(containsString("default-src 'none'"), containsString("frame-ancestors 'none'"),
                                not(containsString("unsafe"))))
                .header("Referrer-Policy", equalTo("no-referrer")).header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Cross-Origin-Opener-Policy", equalTo("same-origin"))
                .header("Cross-Origin-Resource-Policy", equalTo("same-origin"))
                .header("Permissions-Policy", containsString("camera=()")).header("Server", nullValue());
    }
}
