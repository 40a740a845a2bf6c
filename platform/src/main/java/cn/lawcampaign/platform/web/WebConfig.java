package cn.lawcampaign.platform.web;

import java.net.URI;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the pages need to know about where they are served. Service and origin are the suite-wide settings. */
@ConfigMapping(prefix = "suite.web")
public interface WebConfig {

    /** Short name of the service, the folder of its assets: intake, routing or notification. */
    @WithDefault("${suite.service}")
    String service();

    /** The public origin without a trailing slash. */
    @WithDefault("${suite.origin}")
    URI origin();

    /** Signs the tokens of forms; at least 32 characters, the same in all services. */
    String secret();

    /** Where "leave quickly" goes: a site that nobody wonders about. */
    @WithDefault("https://www.weather.com.cn/")
    URI leaveTo();

    /** Largest JSON body in bytes. */
    @WithDefault("1048576")
    long maxJson();

    /** Whether the public origin is https, so that cookies are Secure and HSTS is sent. */
    default boolean secure() {
        return "https".equals(origin().getScheme());
    }
}
