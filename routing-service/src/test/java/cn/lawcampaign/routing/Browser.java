package cn.lawcampaign.routing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import cn.lawcampaign.platform.security.Tokens;

/** One person's requests, many of them: a plain client and one token, since walks make thousands. */
final class Browser {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String origin;
    private final String bearer;

    Browser(String origin, Staff who) {
        this.origin = origin;
        this.bearer = Tokens.bearer(who.user(), who.unit(), who.roles());
    }

    /** A request without a body, or with one that says version 2. */
    HttpResponse<String> ask(String method, String path) {
        var body = "GET".equals(method)
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString("{\"version\":2}");
        HttpRequest request = HttpRequest.newBuilder(URI.create(origin + path)).method(method, body)
                .header("Authorization", bearer).header("Content-Type", "application/json").build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
