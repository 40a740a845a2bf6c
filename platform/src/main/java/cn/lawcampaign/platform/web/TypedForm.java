package cn.lawcampaign.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * What was typed into a form whose request is refused before the framework reads it, so that the answer can give it back.
 *
 * @param token  the form's token as sent, or ""
 * @param fields in their order, without the token and whatever looks like a password
 */
record TypedForm(String token, List<Field> fields) {

    private static final int LONGEST = 1024 * 1024;
    private static final int MOST_FIELDS = 200;
    private static final int SHORT = 40;

    /** A field with one of its values. */
    record Field(String name, String value) {

        /** Whether it is a text that people write, rather than a choice or a date. */
        public boolean isLong() {
            return value.length() > SHORT || value.indexOf('\n') >= 0;
        }
    }

    /** Whether a browser sends a plain form that is small enough to be kept in memory. */
    static boolean isIn(RoutingContext context) {
        HttpServerRequest request = context.request();
        String type = request.getHeader("Content-Type");
        String length = request.getHeader("Content-Length");
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")
                && length != null && length.matches("[0-9]{1,7}") && Integer.parseInt(length) <= LONGEST
                && !request.isEnded();
    }

    /** Reads the body; fails when somebody has begun to read it before. */
    static Uni<TypedForm> read(RoutingContext context) {
        return Uni.createFrom().<String>emitter(emitter -> {
            HttpServerRequest request = context.request();
            request.body().onSuccess(body -> emitter.complete(body.toString(StandardCharsets.UTF_8)))
                    .onFailure(emitter::fail);
            request.resume(); // it rests until the framework wants it
        }).map(TypedForm::of);
    }

    static TypedForm of(String body) {
        String token = "";
        List<Field> fields = new ArrayList<>();
        for (var sent : new QueryStringDecoder(body, StandardCharsets.UTF_8, false, MOST_FIELDS, true).parameters()
                .entrySet()) {
            if (sent.getKey().equals(Csrf.NAME)) {
                token = sent.getValue().get(0);
            } else if (!sent.getKey().toLowerCase(Locale.ROOT).contains("password")) {
                sent.getValue().forEach(value -> fields.add(new Field(sent.getKey(), value)));
            }
        }
        return new TypedForm(token, List.copyOf(fields));
    }
}
