package cn.lawcampaign.deploy.local;

import java.util.Map;

import io.vertx.core.Future;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;

/**
 * Headers that the services set on every answer of theirs and others don't. The origin sets them on its own pages, and as an
 * interceptor on Keycloak's: nothing of the sign-in is framed, kept in a cache or told to another site.
 */
final class SafeHeaders implements ProxyInterceptor {

    static final Map<String, String> ALL = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy",
            "camera=(), display-capture=(), fullscreen=(), geolocation=(), hid=(), local-fonts=(), microphone=(), "
                    + "midi=(), payment=(), serial=(), usb=(), xr-spatial-tracking=()");

    /** As strict as Keycloak's pages allow: they have scripts inline. */
    private static final String POLICY = "frame-src 'self'; object-src 'none'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";
    private static final String ASSETS = "/auth/resources/";

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse answer = context.response();
        ALL.forEach(answer::putHeader);
        answer.putHeader("Content-Security-Policy", POLICY);
        if (!context.request().getURI().startsWith(ASSETS)) {
            answer.putHeader("Cache-Control", "no-store");
        }
        return context.sendResponse();
    }
}
