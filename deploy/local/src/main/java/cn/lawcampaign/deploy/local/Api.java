package cn.lawcampaign.deploy.local;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import cn.lawcampaign.deploy.embedded.EmbeddedException;

/** The suite's JSON doors, used as anybody would: through the one origin, with tokens of demo accounts. */
public final class Api {

    /** The password of every demo account of the pack's realm. */
    public static final String DEMO_PASSWORD = "campaign-2023";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String origin;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    private record Token(String value, Instant until) {
    }

    Api(String origin) {
        this.origin = origin;
    }

    /** @param user a demo account, or null for the public doors */
    public JsonNode get(String user, String path) {
        return call(request(user, path).GET().build(), 200);
    }

    /** @throws EmbeddedException unless the answer has the expected status */
    public JsonNode post(String user, String path, Object body, int status) {
        return call(request(user, path).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json(body))).build(), status);
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new IllegalArgumentException("a body must be plain data");
        }
    }

    /** Files a report under an idempotency key. */
    JsonNode file(String user, String path, Object report, String key) {
        return call(request(user, path).header("Content-Type", "application/json").header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(json(report))).build(), 201);
    }

    /** Registers a letter with its scans under an idempotency key. */
    public JsonNode letter(String user, Map<String, Object> letter, List<Path> scans, String key) {
        Multipart parts = new Multipart().json("letter", json(letter));
        scans.forEach(scan -> parts.file("scans", scan));
        return call(request(user, "/api/desk/letters").header("Content-Type", parts.contentType())
                .header("Idempotency-Key", key).POST(BodyPublishers.ofByteArray(parts.body())).build(), 201);
    }

    private HttpRequest.Builder request(String user, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + path))
                .timeout(Duration.ofSeconds(20)).header("Accept", "application/json").header("Accept-Language", "zh");
        if (user != null) {
            request.header("Authorization", "Bearer " + token(user));
        }
        return request;
    }

    private JsonNode call(HttpRequest request, int status) {
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != status) {
                throw new EmbeddedException(request.method() + " " + request.uri().getPath() + ": "
                        + answer.statusCode() + " " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new EmbeddedException(request.method() + " " + request.uri().getPath() + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedException("中断 / interrupted");
        }
    }

    private String token(String user) {
        return tokens.compute(user, (name, known) -> known != null && known.until.isAfter(Instant.now())
                ? known
                : signIn(name)).value();
    }

    private Token signIn(String user) {
        String form = "grant_type=password&client_id=suite-cli&scope=openid&username="
                + URLEncoder.encode(user, StandardCharsets.UTF_8) + "&password="
                + URLEncoder.encode(DEMO_PASSWORD, StandardCharsets.UTF_8);
        JsonNode answer = call(HttpRequest
                .newBuilder(URI.create(origin + "/auth/realms/campaign/protocol/openid-connect/token"))
                .timeout(Duration.ofSeconds(20)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)).build(), 200);
        return new Token(answer.get("access_token").asText(),
                Instant.now().plusSeconds(answer.get("expires_in").asLong() - 30));
    }
}
