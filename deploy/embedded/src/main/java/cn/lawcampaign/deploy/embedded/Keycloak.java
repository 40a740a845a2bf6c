package cn.lawcampaign.deploy.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keycloak with the campaign's realm, under {@code /auth}, on a database of its own in our PostgreSQL. */
public final class Keycloak {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path home;
    private final int port;
    private final Path log;
    private final Map<String, String> environment = new HashMap<>();
    private volatile Child child;

    /**
     * Builds Keycloak if this is the first time and lays out the installation's own home. Does not start it.
     *
     * @param folder  of the installation
     * @param archive the distribution
     * @param realm   the realm to import when it isn't there yet
     * @param origin  what browsers call us, for the fixed issuer
     */
    public Keycloak(Path folder, Path cache, Path archive, Path realm, int port, String origin, Postgres postgres,
            Secrets secrets) {
        this.port = port;
        this.log = folder.resolve("logs/keycloak.log");
        this.home = folder.resolve("keycloak");
        layOut(KeycloakBuild.builtIn(cache, archive, log), realm);
        environment.putAll(Map.of(
                "KC_DB_URL", postgres.jdbcUrl("keycloak"),
                "KC_DB_USERNAME", "keycloak",
                "KC_DB_PASSWORD", postgres.password("keycloak"),
                "KC_DB_POOL_MAX_SIZE", "20",
                "KC_HTTP_ENABLED", "true",
                "KC_HTTP_HOST", "127.0.0.1",
                "KC_HTTP_PORT", "" + port,
                "KC_HOSTNAME", origin + "/auth",
                "KC_HOSTNAME_BACKCHANNEL_DYNAMIC", "true", // services ask without the proxy, which starts after them
                "KC_PROXY_HEADERS", "xforwarded"));
        environment.putAll(Map.of(
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of("keycloak-admin"),
                "KC_LOG_LEVEL", "WARN",
                "SUITE_ORIGIN", origin,
                "SUITE_WEB_SECRET", secrets.of("oidc-client")));
    }

    /** Whether the first start in this cache still has to build it, which takes half a minute. */
    public static boolean isBuilt(Path cache) {
        return KeycloakBuild.isThere(cache);
    }

    /** Starts the process without waiting for it. */
    public void launch() {
        child = Child.start("Keycloak", KeycloakProgram.command(home, 448, "start", "--optimized", "--import-realm"),
                environment, log);
    }

    /** Waits until it answers for the realm. */
    public void awaitReady() {
        Await.ready(child, PATIENCE, this::answers, log);
        new RealmAddress(innerUrl(), environment.get("KC_BOOTSTRAP_ADMIN_PASSWORD"))
                .teach(environment.get("SUITE_ORIGIN"), home.resolve("data/origin"));
    }

    /** Where the services reach it without the proxy. */
    public String innerUrl() {
        return "http://127.0.0.1:" + port + "/auth";
    }

    public int port() {
        return port;
    }

    public Child child() {
        return child;
    }

    public void stop() {
        if (child != null) {
            child.stop(Duration.ofSeconds(15));
        }
    }

    private boolean answers() {
        try {
            HttpRequest request = HttpRequest.newBuilder(
                    URI.create(innerUrl() + "/realms/campaign/.well-known/openid-configuration"))
                    .timeout(Duration.ofSeconds(5)).build();
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding())
                    .statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    // Programs are shared through the cache; what belongs to one installation lies in its own folder.
    private void layOut(Path built, Path realm) {
        try {
            Files.createDirectories(home.resolve("data/import"));
            for (String shared : List.of("bin", "conf", "lib", "providers", "themes", "version.txt")) {
                Path link = home.resolve(shared);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, built.resolve(shared).toAbsolutePath());
            }
            Files.copy(realm, home.resolve("data/import/campaign-realm.json"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
