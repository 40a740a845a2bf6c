package cn.lawcampaign.deploy.local;

import java.io.IOException;
import java.net.CookieHandler;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A sign-in without a browser: the redirects, cookies and the form of Keycloak's page. */
final class PlainSignIn {

    private static final Pattern FORM = Pattern.compile("<form[^>]+action=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder().cookieHandler(new Cookies())
            .followRedirects(HttpClient.Redirect.NORMAL).build();

    /** @return the sign-in page that a stranger is led to */
    HttpResponse<String> ask(String page) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(page)).build(), BodyHandlers.ofString());
    }

    /** @return the page that was asked for, after the form was sent */
    HttpResponse<String> fill(HttpResponse<String> form, String user) throws IOException, InterruptedException {
        Matcher action = FORM.matcher(form.body());
        if (!action.find()) {
            throw new AssertionError("no form to sign in: " + form.statusCode() + " " + form.uri().getPath());
        }
        String fields = "username=" + user + "&password="
                + URLEncoder.encode(Api.DEMO_PASSWORD, StandardCharsets.UTF_8);
        return http.send(HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(fields))
                .build(), BodyHandlers.ofString());
    }

    /** As browsers have it: what is kept for a secure connection is sent to this machine without one too. */
    private static final class Cookies extends CookieHandler {

        private final Map<String, String> kept = new ConcurrentHashMap<>();

        @Override
        public Map<String, List<String>> get(URI to, Map<String, List<String>> headers) {
            return Map.of("Cookie", List.of(kept.entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue()).collect(Collectors.joining("; "))));
        }

        @Override
        public void put(URI from, Map<String, List<String>> headers) {
            for (String line : headers.getOrDefault("set-cookie", List.of())) {
                for (HttpCookie cookie : HttpCookie.parse(line)) {
                    if (cookie.getMaxAge() == 0) {
                        kept.remove(cookie.getName());
                    } else {
                        kept.put(cookie.getName(), cookie.getValue());
                    }
                }
            }
        }
    }
}
