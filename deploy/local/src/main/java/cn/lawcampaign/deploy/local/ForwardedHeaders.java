package cn.lawcampaign.deploy.local;

import java.util.List;

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

    private static final List<String> OURS = List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host",
            "X-Forwarded-Proto", "X-Forwarded-Port", "X-Forwarded-Prefix", "X-Forwarded-Server", "X-Real-IP",
            "X-Door-Credential", "X-Original-URL", "X-Rewrite-URL", "X-HTTP-Method-Override");

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        HttpServerRequest from = context.request().proxiedRequest();
        MultiMap headers = context.request().headers();
        OURS.forEach(headers::remove);
        headers.set("X-Forwarded-For", from.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", from.isSSL() ? "https" : "http");
        if (from.authority() != null) {
            headers.set("X-Forwarded-Host", from.authority().toString());
        }
        return context.sendRequest();
    }
}
