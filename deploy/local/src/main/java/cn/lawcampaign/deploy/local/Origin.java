package cn.lawcampaign.deploy.local;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;

/** The one address that browsers see, before the services and Keycloak. */
final class Origin implements AutoCloseable {

    private static final String NOBODY = PlainPage.of("没有这个页面。<a href=\"/\">返回首页</a>",
            "There is no such page. <a href=\"/\">Home</a>");

    private final Vertx vertx;
    private final HttpServer server;
    private final Map<Route, HttpProxy> proxies;

    private Origin(Vertx vertx, Map<Route, HttpProxy> proxies) {
        this.vertx = vertx;
        this.proxies = proxies;
        // No HTTP/2 in clear text: the proxy would lose such a body when its length isn't said beforehand.
        this.server = vertx.createHttpServer(new HttpServerOptions().setMaxHeaderSize(64 * 1024)
                .setMaxInitialLineLength(16 * 1024).setIdleTimeout(180).setIdleTimeoutUnit(TimeUnit.SECONDS)
                .setHttp2ClearTextEnabled(false));
        server.requestHandler(this::handle);
    }

    /**
     * @param port  of the loopback interface to listen on
     * @param ports where the parts listen
     * @throws Exception when the port can't be had
     */
    static Origin open(int port, Map<Route, Integer> ports) throws Exception {
        Vertx vertx = Vertx.vertx();
        var client = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(256).setKeepAliveTimeout(30)
                .setConnectTimeout(3000).setDecompressionSupported(false));
        Map<Route, HttpProxy> proxies = new EnumMap<>(Route.class);
        // Nobody here speaks WebSocket, and the proxy would hand such a request on without its interceptors.
        ProxyOptions options = new ProxyOptions().setSupportWebSocket(false);
        ports.forEach((route, to) -> proxies.put(route, HttpProxy.reverseProxy(options, client).origin(to, "127.0.0.1")
                .addInterceptor(new ForwardedHeaders()).addInterceptor(new PartAway())));
        if (proxies.containsKey(Route.KEYCLOAK)) {
            proxies.get(Route.KEYCLOAK).addInterceptor(new SafeHeaders());
        }
        Origin origin = new Origin(vertx, proxies);
        origin.server.listen(port, "127.0.0.1").toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        return origin;
    }

    int port() {
        return server.actualPort();
    }

    private void handle(HttpServerRequest request) {
        Optional<Route> route = Route.of(request.path() == null ? "" : request.path());
        if (route.isPresent()) {
            proxies.get(route.get()).handle(request);
        } else {
            HttpServerResponse answer = request.response().setStatusCode(404).putHeader("Content-Type", PlainPage.TYPE);
            PlainPage.headers(answer::putHeader);
            answer.end(NOBODY);
        }
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
