package cn.lawcampaign.routing;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.Response;

/** Posts a lead's form as a browser does: with the token of a page and the version that the page showed. */
public final class Forms {

    private Forms() {
    }

    /** @param action the last part of the address, or a whole one that begins with a slash */
    public static Response send(Staff who, UUID lead, String action, Map<String, ?> fields) {
        Response page = who.asks().get("/leads/" + lead);
        Map<String, Object> all = new HashMap<>(Map.of("csrf", hidden(page, "csrf"), "version",
                hidden(page, "version"), "textId", hidden(page, "textId")));
        all.putAll(fields);
        String address = action.startsWith("/") ? action : "/leads/" + lead + "/" + action;
        return who.asks().redirects().follow(false).cookies(page.detailedCookies())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8").formParams(all).post(address);
    }

    private static String hidden(Response page, String name) {
        return page.htmlPath().getString("**.find { it.@name == '" + name + "' }.@value");
    }
}
