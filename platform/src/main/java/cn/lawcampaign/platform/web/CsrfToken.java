package cn.lawcampaign.platform.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes and checks the value of the double-submit cookie: 18 random bytes and their HMAC. The signature keeps a
 * neighbouring host that can set cookies from planting a value of its own. It lives as long as the browser's session and is
 * bound to no sign-in, so that a form outlives an expired one.
 */
final class CsrfToken {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final SecretKeySpec key;

    CsrfToken(String secret) {
        key = new SecretKeySpec(("csrf:" + secret).getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    String create() {
        byte[] random = new byte[18];
        RANDOM.nextBytes(random);
        String value = BASE64.encodeToString(random);
        return value + "." + signature(value);
    }

    boolean isOurs(String token) {
        int dot = token == null ? -1 : token.indexOf('.');
        return dot > 0 && token.length() < 200 && same(signature(token.substring(0, dot)), token.substring(dot + 1));
    }

    /** Whether cookie and form carry the same token, and it is one of ours; in constant time. */
    boolean matches(String cookie, String sent) {
        return sent != null && isOurs(cookie) && same(cookie, sent);
    }

    private String signature(String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return BASE64.encodeToString(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is missing", e);
        }
    }

    /** In constant time. */
    static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }
}
