package cn.lawcampaign.platform.web;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

/**
 * Headers of every answer, also of redirects, errors and assets: nothing inline, no other origin, no referrer, no frame,
 * and nothing kept in a cache but assets. Set as the head is written, so no resource can forget or weaken them.
 */
@Singleton
class ResponseHeaders {

    private static final int FIRST = 10_000;

    /** Of a file that somebody sent: should a browser show it all the same, it may do nothing. */
    private static final String DOWNLOAD = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";
    private static final Map<String, String> FIXED = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "Referrer-Policy", "no-referrer",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "X-DNS-Prefetch-Control", "off",
            "Permissions-Policy",
            "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), "
                    + "geolocation=(), gyroscope=(), hid=(), idle-detection=(), local-fonts=(), magnetometer=(), "
                    + "microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), "
                    + "screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=()");

    private final Map<String, String> headers = new LinkedHashMap<>(FIXED);

    ResponseHeaders(WebConfig config) {
        if (config.secure()) {
            headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    void register(@Observes Filters filters) {
        filters.register(this::guard, FIRST);
    }

    private void guard(RoutingContext context) {
        context.addHeadersEndHandler(written -> {
            MultiMap response = context.response().headers();
            headers.forEach(response::set);
            if (String.valueOf(response.get("Content-Disposition")).startsWith("attachment")) {
                response.set("Content-Security-Policy", DOWNLOAD);
            }
            response.remove("Server");
            if (!response.contains("Cache-Control")) {
                response.set("Cache-Control", "no-store");
            }
        });
        context.next();
    }
}
