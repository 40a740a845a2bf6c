package cn.lawcampaign.deploy.embedded;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Where the realm lets people return to after signing in. The realm is imported once and then belongs to its users; when
 * the suite is started under another address, the one client that browsers use has to learn it.
 */
final class RealmAddress {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CLIENT = "suite-web";
    private static final int OK = 200;
    private static final int DONE = 204;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String keycloak;
    private final String password;

    /** @param keycloak where it is reached without the proxy */
    RealmAddress(String keycloak, String password) {
        this.keycloak = keycloak;
        this.password = password;
    }

    /** @param known file that keeps the address which the realm has learnt */
    void teach(String origin, Path known) {
        try {
            if (Files.exists(known) && !Files.readString(known).equals(origin)) {
                change(origin);
            }
            PrivateFile.write(known, origin);
        } catch (IOException e) {
            throw new EmbeddedException("Keycloak 无法更新登录地址 / Keycloak can't change the address of sign-in");
        }
    }

    private void change(String origin) throws IOException {
        String token = token();
        String clients = keycloak + "/admin/realms/campaign/clients";
        ObjectNode client = (ObjectNode) read(send(request(clients + "?clientId=" + CLIENT, token).GET(), OK)).get(0);
        client.put("rootUrl", origin);
        client.putArray("redirectUris").add(origin + "/*");
        client.withObject("/attributes").put("post.logout.redirect.uris", origin + "/*");
        send(request(clients + "/" + client.get("id").asText(), token).PUT(BodyPublishers.ofString(client.toString())),
                DONE);
    }

    private String token() throws IOException {
        String form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        return read(send(HttpRequest.newBuilder(URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)), OK))
                .get("access_token").asText();
    }

    private static HttpRequest.Builder request(String address, String token) {
        return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private static JsonNode read(String body) throws IOException {
        return JSON.readTree(body);
    }

    private String send(HttpRequest.Builder request, int expected) throws IOException {
        try {
            HttpResponse<String> answer = http.send(request.timeout(Duration.ofSeconds(20)).build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() != expected) {
                throw new IOException("Keycloak answers " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
