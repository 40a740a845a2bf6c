package cn.lawcampaign.intake.walk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;

import io.vertx.core.json.JsonObject;

/** Asks at the door as routing does: with its credential and the reader's own token. */
record DoorCaller(URI origin, String credential, String bearer) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    HttpResponse<String> get(String address) {
        return send(request(address + "?version=2").GET());
    }

    /** A text for the reporter. */
    HttpResponse<String> put(String address, UUID report) {
        JsonObject text = new JsonObject().put("reportIds", List.of(report.toString())).put("kind", "NOTICE")
                .put("text", "答复").put("version", 2);
        return put(address, text);
    }

    /** Asks for what waits. */
    HttpResponse<String> ask(String address) {
        return put(address, new JsonObject().put("reason", "办理需要").put("version", 2));
    }

    private HttpResponse<String> put(String address, JsonObject body) {
        return send(request(address).header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body.encode())));
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(origin.resolve(address)).header("Authorization", bearer)
                .header("X-Door-Credential", credential);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
