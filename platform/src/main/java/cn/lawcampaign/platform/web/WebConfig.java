package cn.lawcampaign.platform.web;

import java.net.URI;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

/** What the pages need to know about where they are served. */
@ConfigMapping(prefix = "suite")
public interface WebConfig {

    /** Short name of the service, the folder of its assets: intake, routing or notification. */
    String service();

    /** The public origin without a trailing slash. */
    URI origin();

    Web web();

    /** Whether the public origin is https, so that cookies are Secure and HSTS is sent. */
    default boolean secure() {
        return "https".equals(origin().getScheme());
    }

    /** Settings of pages. */
    interface Web {

        /** Signs the tokens of forms; at least 32 characters, the same in all services. */
        String secret();

        /** Where "leave quickly" goes: a site that nobody wonders about. */
        @WithDefault("https://www.weather.com.cn/")
        URI leaveTo();

        /** Largest JSON body in bytes. */
        @WithName("max-json")
        @WithDefault("1048576")
        long maxJson();
    }
}
