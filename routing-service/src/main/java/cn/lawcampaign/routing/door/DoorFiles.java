package cn.lawcampaign.routing.door;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;

import cn.lawcampaign.routing.door.DoorShut.Why;

/** Opens files of reports in the reader's own name. They pass through as they come: none is held here, not even in memory. */
@ApplicationScoped
public class DoorFiles {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT)
            .build();
    private final SecurityIdentity reader;
    private final URI door;
    private final String credential;

    DoorFiles(SecurityIdentity reader, @ConfigProperty(name = "suite.door.url") URI door,
            @ConfigProperty(name = "suite.door.credential") String credential) {
        this.reader = reader;
        this.door = door;
        this.credential = credential;
    }

    /**
     * A file on its way.
     *
     * @param disposition of the answer, with the name that intake made
     */
    public record Passing(String mediaType, String disposition, InputStream content) {
    }

    /**
     * @return empty when there is no such file, or none that may be opened
     * @throws DoorShut when intake does not open it now
     */
    public Optional<Passing> open(UUID lead, UUID report, UUID file, long version) throws DoorShut {
        HttpRequest request = HttpRequest
                .newBuilder(door.resolve("/door/leads/" + lead + "/reports/" + report + "/files/" + file + "?version="
                        + version))
                .timeout(ANSWER).header("Authorization", "Bearer " + reader.getCredential(AccessTokenCredential.class)
                        .getToken())
                .header(DoorClient.CREDENTIAL, credential).build();
        try {
            HttpResponse<InputStream> answer = http.send(request, BodyHandlers.ofInputStream());
            if (answer.statusCode() == 200) {
                return Optional.of(new Passing(header(answer, "Content-Type"), header(answer, "Content-Disposition"),
                        answer.body()));
            }
            answer.body().close();
            if (answer.statusCode() == 404) {
                return Optional.empty();
            }
            throw new DoorShut(answer.statusCode() == 503
                    ? Why.BEHIND
                    : answer.statusCode() < 500 ? Why.REFUSED : Why.AWAY);
        } catch (IOException e) {
            throw new DoorShut(Why.AWAY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DoorShut(Why.AWAY);
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
