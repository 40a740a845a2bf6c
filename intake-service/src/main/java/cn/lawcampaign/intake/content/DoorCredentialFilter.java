package cn.lawcampaign.intake.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import cn.lawcampaign.platform.problem.Problem;

/** Whatever lies behind the door needs the calling service's credential, next to the reader's own token. */
public class DoorCredentialFilter {

    static final String HEADER = "X-Door-Credential";

    private static final int SHORTEST = 32;

    private final byte[] credential;

    @Inject
    public DoorCredentialFilter(@ConfigProperty(name = "suite.door.credential") String credential) {
        if (credential.length() < SHORTEST) {
            throw new IllegalStateException("suite.door.credential must have at least " + SHORTEST + " characters");
        }
        this.credential = credential.getBytes(StandardCharsets.UTF_8);
    }

    @ServerRequestFilter
    public void check(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        if (path.matches("/?door(/.*)?")) {
            String given = request.getHeaderString(HEADER);
            if (given == null || !MessageDigest.isEqual(credential, given.getBytes(StandardCharsets.UTF_8))) {
                throw Problem.notAllowed();
            }
        }
    }
}
