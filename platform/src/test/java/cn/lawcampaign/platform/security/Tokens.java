package cn.lawcampaign.platform.security;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import io.smallrye.jwt.build.Jwt;

/**
 * Access tokens as the realm issues them, signed with the tests' own key, whose public half the test configuration of this
 * jar gives to OIDC. In tests the staff's pages take them as bearer tokens, too, so nothing needs a running Keycloak.
 */
public final class Tokens {

    private static final PrivateKey KEY = key();

    private Tokens() {
    }

    /** A token of a demo account, e.g. {@code of("gaj-dc-handler", "GAJ-DC", Roles.HANDLER)}; unit may be null. */
    public static String of(String user, String unit, String... roles) {
        return of(user, unit, "suite-api", Duration.ofMinutes(5), roles);
    }

    /** Value of the Authorization header. */
    public static String bearer(String user, String unit, String... roles) {
        return "Bearer " + of(user, unit, roles);
    }

    /**
     * @param audience for whom the token is; the services want suite-api
     * @param lifetime negative for an expired one
     */
    public static String of(String user, String unit, String audience, Duration lifetime, String... roles) {
        long now = System.currentTimeMillis() / 1000;
        var claims = Jwt.claims().issuer("https://tests.example/auth/realms/campaign").subject("id-of-" + user)
                .audience(audience).preferredUserName(user).claim("name", user).claim("typ", "Bearer")
                .claim("azp", "suite-web").claim("realm_access", Map.of("roles", List.of(roles)))
                .issuedAt(now - 60).expiresAt(now + lifetime.toSeconds());
        return (unit == null ? claims : claims.claim("unit", unit)).jws().sign(KEY);
    }

    /** A token of the coordinator from another issuer, for a stub of the realm. */
    static String issuedBy(String issuer, String audience, String... roles) {
        long now = System.currentTimeMillis() / 1000;
        return Jwt.claims().issuer(issuer).subject("id").audience(audience).preferredUserName("yfb-coordinator")
                .claim("name", "王协调").claim("unit", "YFB").claim("realm_access", Map.of("roles", List.of(roles)))
                .issuedAt(now).expiresAt(now + 300).jws().keyId("test").sign(KEY);
    }

    static byte[] modulus() {
        byte[] signed = ((RSAPrivateCrtKey) KEY).getModulus().toByteArray();
        return signed[0] == 0 ? Arrays.copyOfRange(signed, 1, signed.length) : signed;
    }

    static byte[] exponent() {
        return ((RSAPrivateCrtKey) KEY).getPublicExponent().toByteArray();
    }

    private static PrivateKey key() {
        try (InputStream pem = Tokens.class.getResourceAsStream("/test-signing-key.pem")) {
            String base64 = new String(pem.readAllBytes(), StandardCharsets.US_ASCII).replaceAll("-----[A-Z ]+-----",
                    "");
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(base64)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
