package cn.lawcampaign.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The realm can't be reached: citizens notice nothing, staff are told to come back. */
@QuarkusTest
@TestProfile(RealmAwayTest.Profile.class)
class RealmAwayTest {

    @Test
    void citizensGoOnAndStaffAreTold() {
        given().get("/report").then().statusCode(200);
        given().redirects().follow(false).get("/leads").then().statusCode(503).header("Retry-After", "5")
                .contentType("text/html").body(containsString("服务暂时不可用"));
        given().header("Authorization", "Bearer a.b.c").get("/api/me").then().statusCode(503)
                .contentType("application/problem+json");
    }

    /** A port where nobody listens. */
    public static class Profile extends WebProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> config = new HashMap<>(super.getConfigOverrides());
            config.putAll(
                    Map.of("quarkus.oidc.auth-server-url", "http://127.0.0.1:1/realm", "quarkus.oidc.application-type",
                            "web-app", "quarkus.oidc.public-key", "", "quarkus.oidc.api.public-key", "",
                            "quarkus.oidc.door.public-key", "", "quarkus.oidc.credentials.secret", "s".repeat(32)));
            return config;
        }
    }
}
