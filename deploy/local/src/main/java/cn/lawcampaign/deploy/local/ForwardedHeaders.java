package cn.lawcampaign.deploy.local;

import java.util.List;
import java.util.Locale;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;

/**
 * Says to the services who asks, in place of whatever the client claims. The address serves the rate limits and is neither
 * kept nor logged. Headers that belong between services are taken out.
 */
final class ForwardedHeaders implements ProxyInterceptor {

    private static final List<String> NEVER_FROM_OUTSIDE = List.of("forwarded", "via", "x-real-ip", "x-door-credential",
            "x-original-url", "x-rewrite-url", "x-http-method-override");
    private static final String FORWARDED = "x-forwarded-";

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        HttpServerRequest from = context.request().proxiedRequest();
        MultiMap headers = context.request().headers();
        List.copyOf(headers.names()).stream().filter(ForwardedHeaders::isOurs).forEach(headers::remove);
        headers.set("X-Forwarded-For", from.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", from.isSSL() ? "https" : "http");
        if (from.authority() != null) {
            headers.set("X-Forwarded-Host", from.authority().toString());
        }
        return context.sendRequest();
    }

    private static boolean isOurs(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return name.startsWith(FORWARDED) || NEVER_FROM_OUTSIDE.contains(name);
    }
}
