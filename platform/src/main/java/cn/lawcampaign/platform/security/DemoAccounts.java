package cn.lawcampaign.platform.security;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;

import org.jboss.logging.Logger;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;

/**
 * Asks a realm whether the demo's accounts can sign in: their password stands in the sample pack, so whoever imported the
 * demo realm on a real host lets everybody read everything.
 */
final class DemoAccounts {

    private static final Logger LOG = Logger.getLogger(DemoAccounts.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String GRANT = "grant_type=password&client_id=suite-cli&username=yfb-coordinator"
            + "&password=campaign-2023";
    private static final int LET_IN = 200;
    /** How a grant is refused (RFC 6749, section 5.2), or the door that takes such grants. */
    private static final Set<Integer> REFUSED = Set.of(400, 401, 403, 404, 405);

    enum Answer {
        LET_IN, REFUSED,
        /** It can't be asked, or not now; nobody knows whether it has them. */
        UNKNOWN
    }

    private DemoAccounts() {
    }

    /** @param realm its address, as sign-in has it */
    static Answer ask(String realm) {
        HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        try {
            URI discovery = URI.create(realm.replaceFirst("/+$", "") + "/.well-known/openid-configuration");
            String endpoint = new JsonObject(http.send(request(discovery).build(), BodyHandlers.ofString()).body())
                    .getString("token_endpoint");
            HttpRequest grant = request(URI.create(endpoint))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(GRANT)).build();
            int status = http.send(grant, BodyHandlers.discarding()).statusCode();
            if (status != LET_IN && !REFUSED.contains(status)) {
                LOG.warnf("the realm answered %d when asked for the demo's accounts", status);
                return Answer.UNKNOWN;
            }
            return status == LET_IN ? Answer.LET_IN : Answer.REFUSED;
        } catch (IOException | DecodeException | IllegalArgumentException | NullPointerException e) {
            LOG.warnf("the realm can't be asked for the demo's accounts: %s", e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Answer.UNKNOWN;
    }

    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(PATIENCE);
    }
}
