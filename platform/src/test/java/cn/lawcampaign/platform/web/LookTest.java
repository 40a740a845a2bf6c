package cn.lawcampaign.platform.web;

import static io.restassured.RestAssured.given;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;

import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Tokens;

@QuarkusTest
@TestProfile(WebProfile.class)
class LookTest {
    @Test
    void save() throws Exception {
        Path out = Files.createDirectories(Path.of("/tmp/look"));
        Response page = given().get("/report");
        write(out, "form", page.asString());
        write(out, "wrong", given().cookies(page.detailedCookies()).formParam("csrf", page.getCookie("csrf"))
                .formParam("title", "").formParam("narrative", "").post("/report").asString());
        write(out, "list",
                given().header("Authorization", Tokens.bearer("yfb-coordinator", "GAJ-DC", Roles.COORDINATOR))
                        .get("/leads").asString());
        write(out, "missing", given().header("Accept", "text/html").get("/nowhere").asString());
        write(out, "broken", given().header("Accept-Language", "en").get("/broken").asString());
    }

    private static void write(Path out, String name, String html) throws Exception {
        Files.writeString(out.resolve(name + ".html"), html.replaceAll("/assets/demo/[0-9a-f]+/", "/assets/"));
    }
}
