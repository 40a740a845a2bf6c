package cn.lawcampaign.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.NoSuchElementException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.net.SocketAddress;

import cn.lawcampaign.platform.problem.Problem;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Slows down whoever asks too often, without knowing who it is: buckets are held in memory under a keyed hash of the
 * address, whose key is drawn at start and never leaves the process. Nothing of it is stored or logged.
 */
@ApplicationScoped
public class Throttle {

    private final ThrottleConfig config;
    private final Cache<String, Bucket> buckets;
    private final SecretKeySpec key = randomKey();

    @Inject
    public Throttle(ThrottleConfig config) {
        this.config = config;
        Duration longest = config.limits().values().stream().map(ThrottleConfig.Limit::per)
                .max(Duration::compareTo).orElse(Duration.ofMinutes(1));
        buckets = Caffeine.newBuilder().maximumSize(config.remembered()).expireAfterAccess(longest.plusMinutes(1))
                .build();
    }

    /**
     * Counts one attempt.
     *
     * @param purpose a key of {@code suite.throttle.limits}
     * @param asker   the remote address as our own proxy names it; null counts all such callers as one
     * @throws Problem 429 with Retry-After when the asker has used up the purpose's attempts
     */
    public void take(String purpose, SocketAddress asker) {
        takeAs(purpose, asker == null ? "" : network(asker.hostAddress()));
    }

    /**
     * The same for whoever is known by something else, a mail's sender for example.
     *
     * @throws Problem as {@link #take}
     */
    public void takeAs(String purpose, String asker) {
        ThrottleConfig.Limit limit = config.limits().get(purpose);
        if (limit == null) {
            throw new NoSuchElementException("suite.throttle.limits." + purpose);
        }
        ConsumptionProbe probe = buckets.get(hash(purpose, asker), any -> bucket(limit))
                .tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw Problem.tooMany(Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1));
        }
    }

    private static Bucket bucket(ThrottleConfig.Limit limit) {
        return Bucket.builder()
                .addLimit(l -> l.capacity(limit.tokens()).refillGreedy(limit.tokens(), limit.per())).build();
    }

    private String hash(String purpose, String asker) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal((purpose + "|" + asker).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is missing", e);
        }
    }

    /** A household has a whole /64 of IPv6 addresses to itself, so its first four groups stand for it. */
    static String network(String address) {
        if (address == null || !address.contains(":")) {
            return String.valueOf(address);
        }
        String[] groups = address.split("::", 2)[0].split(":");
        return String.join(":", Arrays.copyOf(groups, Math.min(4, groups.length)));
    }

    private static SecretKeySpec randomKey() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, "HmacSHA256");
    }
}
