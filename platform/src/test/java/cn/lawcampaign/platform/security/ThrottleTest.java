package cn.lawcampaign.platform.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.NoSuchElementException;

import org.junit.jupiter.api.Test;

import io.vertx.core.net.SocketAddress;

import cn.lawcampaign.platform.problem.Problem;

class ThrottleTest {

    private final Throttle throttle = new Throttle(config());

    @Test
    void slowsDownEachAskerAndPurposeAlone() {
        throttle.take("track", from("203.0.113.7"));
        throttle.take("track", from("203.0.113.7"));
        Problem refused = assertThrows(Problem.class, () -> throttle.take("track", from("203.0.113.7")));
        assertEquals(429, refused.status());
        assertTrue(refused.retryAfter().orElseThrow().compareTo(Duration.ofMinutes(31)) < 0);
        throttle.take("track", from("203.0.113.8"));
        throttle.take("report", from("203.0.113.7"));
        assertThrows(NoSuchElementException.class, () -> throttle.take("unheard-of", null));
    }

    @Test
    void takesAHouseholdsAddressesAsOne() {
        assertEquals(Throttle.network("2001:db8:1:2:aaaa:bbbb:cccc:dddd"), Throttle.network("2001:db8:1:2:1:2:3:4"));
        assertEquals("203.0.113.7", Throttle.network("203.0.113.7"));
    }

    private static SocketAddress from(String address) {
        return SocketAddress.inetSocketAddress(1234, address);
    }

    private static ThrottleConfig config() {
        ThrottleConfig.Limit limit = new ThrottleConfig.Limit() {
            @Override
            public int tokens() {
                return 2;
            }

            @Override
            public Duration per() {
                return Duration.ofHours(1);
            }
        };
        return new ThrottleConfig() {
            @Override
            public Map<String, Limit> limits() {
                return Map.of("track", limit, "report", limit);
            }

            @Override
            public int remembered() {
                return 100;
            }
        };
    }
}
