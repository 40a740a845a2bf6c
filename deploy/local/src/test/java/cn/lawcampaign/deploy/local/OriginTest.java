package cn.lawcampaign.deploy.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;

import cn.lawcampaign.deploy.embedded.Ports;

/** The origin before a stub of intake and Keycloak; nobody listens where routing should be. */
class OriginTest {

    private static final byte[] PIECE = new byte[1 << 20];

    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicReference<Headers> seen = new AtomicReference<>();
    private final AtomicLong received = new AtomicLong();
    private HttpServer intake;
    private Origin origin;

    @BeforeEach
    void open() throws Exception {
        intake = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        intake.createContext("/", exchange -> {
            seen.set(exchange.getRequestHeaders());
            received.set(exchange.getRequestBody().transferTo(OutputStream.nullOutputStream()));
            exchange.getResponseHeaders().add("Location", "/track");
            exchange.sendResponseHeaders(303, -1);
            exchange.close();
        });
        intake.start();
        origin = Origin.open(Ports.free(),
                Map.of(Route.INTAKE, intake.getAddress().getPort(), Route.ROUTING, Ports.free(), Route.KEYCLOAK,
                        intake.getAddress().getPort()));
    }

    @AfterEach
    void close() {
        origin.close();
        intake.stop(0);
    }

    @Test
    void saysItselfWhoAsks() throws Exception {
        HttpResponse<String> answer = send(to("/report").header("X-Forwarded-For", "10.1.1.1")
                .header("X-Forwarded-Host", "evil.example").header("X-Forwarded-Prefix", "/evil")
                .header("X-Forwarded-Anything", "x").header("Forwarded", "for=10.1.1.1").header("X-Real-IP", "10.1.1.1")
                .header("X-Door-Credential", "guess").header("X-Http-Method-Override", "DELETE"));
        assertEquals(303, answer.statusCode());
        assertEquals("/track", answer.headers().firstValue("Location").orElse(""));
        assertEquals("127.0.0.1", seen.get().getFirst("X-Forwarded-For"));
        assertEquals(1, seen.get().get("X-Forwarded-For").size());
        assertEquals("http", seen.get().getFirst("X-Forwarded-Proto"));
        assertEquals("localhost:" + origin.port(), seen.get().getFirst("X-Forwarded-Host"));
        for (String never : new String[]{"X-Forwarded-Prefix", "X-Forwarded-Anything", "Forwarded", "X-Real-IP",
                "X-Door-Credential", "X-Http-Method-Override"}) {
            assertNull(seen.get().getFirst(never), never);
        }
    }

    @Test
    void saysItselfWhoAsksToChangeTheProtocolToo() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), origin.port())) {
            socket.getOutputStream().write("""
                    GET /report HTTP/1.1
                    Host: localhost
                    Connection: Upgrade
                    Upgrade: websocket
                    Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
                    Sec-WebSocket-Version: 13
                    X-Forwarded-For: 10.1.1.1
                    X-Door-Credential: guess

                    """.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
            String answer = new BufferedReader(
                    new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
            assertEquals("HTTP/1.1 303 See Other", answer);
        }
        assertEquals(List.of("127.0.0.1"), seen.get().get("X-Forwarded-For"));
        assertNull(seen.get().getFirst("X-Door-Credential"));
    }

    @Test
    void aPageOfTheSignInHasTheHeadersOfEveryPage() throws Exception {
        HttpHeaders page = send(to("/auth/realms/campaign/login-actions/authenticate")).headers();
        SafeHeaders.ALL.forEach((name, value) -> assertEquals(List.of(value), page.allValues(name), name));
        assertTrue(page.firstValue("Content-Security-Policy").orElse("").contains("frame-ancestors 'none'"));
        assertEquals("no-store", page.firstValue("Cache-Control").orElse(""));
        HttpHeaders asset = send(to("/auth/resources/login.css")).headers();
        assertTrue(asset.firstValue("Cache-Control").isEmpty(), "assets may be kept");
    }

    @Test
    void neverServesTheDoorOrHealth() throws Exception {
        for (String path : new String[]{"/door/leads", "/q/health", "/report/%2e%2e/door"}) {
            HttpResponse<String> answer = send(to(path));
            assertEquals(404, answer.statusCode(), path);
            assertTrue(answer.headers().map().keySet().containsAll(Set.of("content-security-policy",
                    "permissions-policy", "x-frame-options", "cache-control")), path);
        }
        assertNull(seen.get());
    }

    @Test
    void passesALargeUploadOnWithoutKeepingIt() throws Exception {
        int pieces = 250;
        HttpResponse<String> answer = send(to("/api/reports").POST(BodyPublishers.ofByteArrays(
                () -> Stream.generate(() -> PIECE).limit(pieces).iterator())));
        assertEquals(303, answer.statusCode());
        assertEquals((long) pieces << 20, received.get());
    }

    @Test
    void aPageOfAPartThatIsAwaySaysSoInAPlainSentence() throws Exception {
        HttpResponse<String> answer = send(to("/leads"));
        assertEquals(503, answer.statusCode());
        assertEquals("10", answer.headers().firstValue("Retry-After").orElse(""));
        assertTrue(answer.body().contains("服务暂时不可用"));
        assertFalse(answer.body().contains("Exception"));
    }

    @Test
    void anApiOfAPartThatIsAwayAnswersWithAProblem() throws Exception {
        HttpResponse<String> answer = send(to("/api/leads").POST(BodyPublishers.ofInputStream(
                () -> InputStream.nullInputStream())));
        assertEquals(503, answer.statusCode());
        assertEquals("application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
    }

    @Test
    void aBodyForAPartThatIsAwayIsAnsweredToo() throws Exception {
        HttpResponse<String> answer = send(to("/leads/1").POST(BodyPublishers.ofByteArray(new byte[200_000])));
        assertEquals(503, answer.statusCode());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + origin.port() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
