package cn.lawcampaign.platform.security;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;

/** Outside the embedded default lets in nobody who has a demo account, whatever realm has taken it over. */
@ApplicationScoped
class DemoIdentities implements SecurityIdentityAugmentor {

    private static final Logger LOG = Logger.getLogger(DemoIdentities.class);
    private static final String DEMO = "@demo.example";

    private final ProductionGate gate;

    DemoIdentities(ProductionGate gate) {
        this.gate = gate;
    }

    /** Fails in the way that asks for no other sign-in, which would end here again. */
    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (gate.isExempt() || !isDemo(identity)) {
            return Uni.createFrom().item(identity);
        }
        LOG.warn("somebody with a demo account was refused; remove the demo's accounts from the realm");
        return Uni.createFrom().failure(new AuthenticationCompletionException("a demo account"));
    }

    private static boolean isDemo(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                && token.getClaim("email") instanceof String email && email.endsWith(DEMO);
    }
}
