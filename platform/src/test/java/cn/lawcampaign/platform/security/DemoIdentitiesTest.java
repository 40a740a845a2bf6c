package cn.lawcampaign.platform.security;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

class DemoIdentitiesTest {

    @Test
    void refusesADemoAccountInEarnest() {
        SecurityIdentity demo = identity(Map.of("email", "yfb-coordinator@demo.example"));
        assertThrows(AuthenticationCompletionException.class, () -> augmented(demo, false));
        assertSame(demo, augmented(demo, true));
    }

    @Test
    void letsEverybodyElsePass() {
        for (Map<String, String> claims : Set.of(Map.of("email", "li@city.example"), Map.<String, String>of())) {
            SecurityIdentity own = identity(claims);
            assertSame(own, augmented(own, false));
        }
    }

    private static SecurityIdentity augmented(SecurityIdentity identity, boolean test) {
        return new DemoIdentities(new ProductionGate(test, name -> Optional.empty())).augment(identity, null).await()
                .indefinitely();
    }

    private static SecurityIdentity identity(Map<String, String> claims) {
        return QuarkusSecurityIdentity.builder().setPrincipal(new Token(claims)).addRole(Roles.COORDINATOR).build();
    }

    private record Token(Map<String, String> claims) implements JsonWebToken {

        @Override
        public String getName() {
            return "yfb-coordinator";
        }

        @Override
        public Set<String> getClaimNames() {
            return claims.keySet();
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String name) {
            return (T) claims.get(name);
        }
    }
}
