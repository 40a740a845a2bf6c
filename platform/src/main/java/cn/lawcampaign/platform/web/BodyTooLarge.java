package cn.lawcampaign.platform.web;

import java.util.Locale;
import java.util.Set;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * Says so when a body is over its limit, before a byte of it is read; the server itself would answer without a word. Files
 * may be as large as the HTTP limit, anything else as large as JSON may be: forms are read into memory as a whole.
 */
@Singleton
class BodyTooLarge {

    private static final Set<String> FILES = Set.of("multipart/form-data", "application/octet-stream");

    private final long ofFiles;
    private final long ofOthers;

    BodyTooLarge(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit, WebConfig config) {
        this.ofFiles = limit.asLongValue();
        this.ofOthers = Math.min(config.maxJson(), ofFiles);
    }

    void register(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1).handler(this::check);
    }

    private void check(RoutingContext context) {
        if (isTooLarge(context.request())) {
            // nobody reads the rest, so this connection is of no further use
            context.response().putHeader("Connection", "close");
            context.fail(413);
        } else {
            context.next();
        }
    }

    private boolean isTooLarge(HttpServerRequest request) {
        String type = String.valueOf(request.getHeader("Content-Type")).toLowerCase(Locale.ROOT).split(";", 2)[0]
                .strip();
        String length = request.getHeader("Content-Length");
        if (length == null) { // browsers say how long a form is; JSON and files are counted as they are read
            return type.equals("application/x-www-form-urlencoded");
        }
        return length.matches("[0-9]{1,18}")
                && Long.parseLong(length) > (FILES.contains(type) ? ofFiles : ofOthers);
    }
}
