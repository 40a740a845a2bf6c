package cn.lawcampaign.platform.security;

import java.time.Duration;
import java.util.Map;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How often one visitor may do what, by purpose: {@code suite.throttle.limits.track.tokens=10}, {@code .per=10M}. */
@ConfigMapping(prefix = "suite.throttle")
public interface ThrottleConfig {

    Map<String, Limit> limits();

    /** Visitors remembered at most; who came longest ago is forgotten first. */
    @WithDefault("100000")
    int remembered();

    /** A bucket that fills up evenly. */
    interface Limit {

        /** Attempts in a row, and as many again each period. */
        int tokens();

        Duration per();
    }
}
