package cn.lawcampaign.routing.door;

import java.time.Duration;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;

/**
 * Opens reports and hands over texts in the reader's own name. Intake answers 503 until it has heard of the lead's
 * version, so that is tried again a few times; the whole takes a few seconds at most.
 */
@ApplicationScoped
public class Door {

    private static final Logger LOG = Logger.getLogger(Door.class);
    private static final Duration FIRST_WAIT = Duration.ofMillis(200);
    private static final Duration LONGEST_WAIT = Duration.ofMillis(800);
    private static final int TRIES = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private final DoorClient client;
    private final SecurityIdentity reader;
    private final String credential;

    Door(@RestClient DoorClient client, SecurityIdentity reader,
            @ConfigProperty(name = "suite.door.credential") String credential) {
        this.client = client;
        this.reader = reader;
        this.credential = credential;
    }

    /** @throws DoorShut when the report can't be opened now */
    public WorkingCopy read(UUID leadId, UUID reportId, long version) throws DoorShut {
        return through(client.read(leadId, reportId, version, bearer(), credential));
    }

    /**
     * Hands a text over; the same id again changes nothing.
     *
     * @throws DoorShut when intake did not take it
     */
    public void write(UUID leadId, UUID messageId, ReporterText text) throws DoorShut {
        through(client.write(leadId, messageId, text, bearer(), credential));
    }

    /**
     * Asks for the release of what waits; the same id again changes nothing.
     *
     * @throws DoorShut when intake did not take it
     */
    public void ask(UUID leadId, UUID reportId, UUID askId, ReleaseAsk ask) throws DoorShut {
        through(client.ask(leadId, reportId, askId, ask, bearer(), credential));
    }

    private <T> T through(Uni<T> call) throws DoorShut {
        try {
            return call.onFailure(Door::isBehind).retry().withBackOff(FIRST_WAIT, LONGEST_WAIT).atMost(TRIES)
                    .await().atMost(PATIENCE);
        } catch (RuntimeException e) {
            DoorShut.Why why = why(e);
            LOG.infof("the door stayed shut: %s", why);
            throw new DoorShut(why);
        }
    }

    private static boolean isBehind(Throwable fault) {
        return fault instanceof WebApplicationException answer && answer.getResponse().getStatus() == 503;
    }

    private static DoorShut.Why why(Throwable fault) {
        for (Throwable t = fault; t != null; t = t.getCause()) {
            if (t instanceof WebApplicationException answer) {
                int status = answer.getResponse().getStatus();
                return status == 503
                        ? DoorShut.Why.BEHIND
                        : status < 500 ? DoorShut.Why.REFUSED : DoorShut.Why.AWAY;
            }
        }
        return DoorShut.Why.AWAY;
    }

    private String bearer() {
        return "Bearer " + reader.getCredential(AccessTokenCredential.class).getToken();
    }
}
