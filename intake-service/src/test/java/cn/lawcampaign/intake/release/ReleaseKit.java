package cn.lawcampaign.intake.release;

import static io.restassured.RestAssured.given;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.Response;

import cn.lawcampaign.intake.Browser;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Tokens;

/** A report on its release page and at the door. */
record ReleaseKit(UUID report, UUID lead, String credential) {

    String path() {
        return "/desk/releases/" + report;
    }

    /** Sends a form of the page as it stands now. */
    Response act(Browser clerk, String act, Map<String, ?> fields) {
        Map<String, Object> form = new HashMap<>(fields);
        form.put("seen", Browser.hidden(clerk.get(path()), "seen"));
        return clerk.post(path() + "/" + act, form);
    }

    /** What a handler of the unit reads. */
    Response door(String unit) {
        return given().header("Authorization", handler(unit)).header("X-Door-Credential", credential)
                .get("/door/leads/" + lead + "/reports/" + report + "?version=2");
    }

    Response file(String unit, String file) {
        return given().header("Authorization", handler(unit)).header("X-Door-Credential", credential)
                .get("/door/leads/" + lead + "/reports/" + report + "/files/" + file + "?version=2");
    }

    Response ask(String unit, UUID ask, String reason) {
        return given().header("Authorization", handler(unit)).header("X-Door-Credential", credential)
                .contentType("application/json").body(Map.of("reason", reason, "version", 2))
                .put("/door/leads/" + lead + "/reports/" + report + "/asks/" + ask);
    }

    static String handler(String unit) {
        return Tokens.bearer(unit.toLowerCase() + "-handler", unit, Roles.HANDLER);
    }
}
