package cn.lawcampaign.platform.security;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;

import cn.lawcampaign.platform.security.ProductionChecks.Finding;

/**
 * Asks the realm once whether the demo's accounts can sign in: their password stands in the sample pack, so whoever
 * imported the demo realm on a real host lets everybody read everything.
 */
@Singleton
class DemoAccounts {

    private static final Logger LOG = Logger.getLogger(DemoAccounts.class);
    private static final String REALM = "quarkus.oidc.auth-server-url";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String GRANT = "grant_type=password&client_id=suite-cli&username=yfb-coordinator"
            + "&password=campaign-2023";

    /**
     * A finding when the demo's account is let in. A realm that can't be asked is a warning only: it may be down for a
     * moment, and a restart of a service must not wait for it.
     */
    Optional<Finding> finding(String realm) {
        HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        try {
            URI discovery = URI.create(realm.replaceFirst("/+$", "") + "/.well-known/openid-configuration");
            String endpoint = new JsonObject(http.send(request(discovery).build(), BodyHandlers.ofString()).body())
                    .getString("token_endpoint");
            HttpRequest grant = request(URI.create(endpoint))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(GRANT)).build();
            int status = http.send(grant, BodyHandlers.discarding()).statusCode();
            if (status == 200) {
                return Optional.of(new Finding(REALM, "is the demo realm, or has its accounts and their password"));
            }
            if (status != 400 && status != 401) { // RFC 6749, section 5.2: how a grant is refused
                LOG.warnf("%s answered %d when asked for the demo's accounts; nobody knows whether it has them", REALM,
                        status);
            }
        } catch (IOException | DecodeException | IllegalArgumentException | NullPointerException e) {
            LOG.warnf("%s can't be asked for the demo's accounts: %s", REALM, e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(PATIENCE);
    }
}
