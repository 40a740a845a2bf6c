package cn.lawcampaign.platform.security;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** As much of an OpenID provider as a sign-in needs: whoever comes is the coordinator, at once. */
public class StubRealm implements QuarkusTestResourceLifecycleManager {

    private HttpServer server;
    private String issuer;
    private volatile int tokenStatus = 200;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        issuer = "http://localhost:" + server.getAddress().getPort() + "/realm";
        server.createContext("/realm/.well-known/openid-configuration", x -> answer(x, """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                "jwks_uri":"%1$s/keys","end_session_endpoint":"%1$s/end"}""".formatted(issuer)));
        server.createContext("/realm/keys", x -> answer(x, keys()));
        server.createContext("/realm/token", x -> answer(x, tokenStatus, """
                {"token_type":"Bearer","expires_in":300,"refresh_token":"r","id_token":"%s","access_token":"%s"}"""
                .formatted(Tokens.issuedBy(issuer, "suite-web"),
                        Tokens.issuedBy(issuer, "suite-api", Roles.COORDINATOR))));
        server.start();
        return Map.of("quarkus.oidc.auth-server-url", issuer, "quarkus.oidc.application-type", "web-app",
                "quarkus.oidc.public-key", "", "quarkus.oidc.api.public-key", "", "quarkus.oidc.door.public-key", "",
                "quarkus.oidc.authentication.pkce-required", "true", "quarkus.oidc.credentials.secret", "s".repeat(32),
                "quarkus.oidc.authentication.state-secret", "t".repeat(32),
                "quarkus.oidc.token-state-manager.encryption-secret", "u".repeat(32));
    }

    /** How those who ask for a token are answered from now on. */
    void answerTokens(int status) {
        tokenStatus = status;
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static String keys() {
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"test\",\"n\":\"%s\",\"e\":\"%s\"}]}"
                .formatted(
                        base64.encodeToString(Tokens.modulus()), base64.encodeToString(Tokens.exponent()));
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        answer(exchange, 200, json);
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
