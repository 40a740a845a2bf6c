package cn.lawcampaign.platform.walk;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

import io.vertx.core.json.JsonObject;

/** One person's requests, many of them: a plain client, one token and one form token, since walks make thousands. */
public record Asker(URI origin, String bearer, String formToken) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public HttpResponse<String> get(String address) {
        return send(request(address).GET());
    }

    /** Sends the fields as the route takes them: as a browser's form with its token, or as a program's JSON. */
    public HttpResponse<String> send(Route route, String address, Map<String, Object> fields) {
        HttpRequest.Builder request = request(address);
        if (!route.takesForm()) {
            return send(request.header("Content-Type", "application/json").method(route.method(),
                    BodyPublishers.ofString(new JsonObject(fields).encode())));
        }
        String form = fields.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "csrf=" + formToken + "&", ""));
        return send(request.header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", "csrf=" + formToken).method(route.method(), BodyPublishers.ofString(form)));
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(origin.resolve(address)).header("Authorization", bearer);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
