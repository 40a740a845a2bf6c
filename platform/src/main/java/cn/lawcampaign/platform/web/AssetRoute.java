package cn.lawcampaign.platform.web;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Serves {@link Assets} at {@code /assets/<service>/<version>/<name>}, for ever; any other version is not found. */
@Singleton
class AssetRoute {

    private final Assets assets = Assets.load(Thread.currentThread().getContextClassLoader());
    private final String base;

    AssetRoute(WebConfig config) {
        base = "/assets/" + config.service() + "/" + assets.version();
    }

    /** Folder of the assets, without a trailing slash. */
    String base() {
        return base;
    }

    void register(@Observes Router router) {
        router.route(base + "/:name").method(HttpMethod.GET).method(HttpMethod.HEAD).handler(this::serve);
    }

    private void serve(RoutingContext context) {
        Assets.Asset asset = assets.find(context.pathParam("name"));
        if (asset == null) {
            context.next();
            return;
        }
        String accepted = context.request().getHeader("Accept-Encoding");
        boolean gzip = accepted != null && accepted.contains("gzip");
        HttpServerResponse response = context.response().putHeader("Content-Type", asset.type())
                .putHeader("Cache-Control", "public, max-age=31536000, immutable").putHeader("Vary", "Accept-Encoding");
        if (gzip) {
            response.putHeader("Content-Encoding", "gzip");
        }
        byte[] content = gzip ? asset.gzip() : asset.content();
        if (context.request().method() == HttpMethod.HEAD) {
            response.putHeader("Content-Length", String.valueOf(content.length)).end();
        } else {
            response.end(Buffer.buffer(content));
        }
    }
}
