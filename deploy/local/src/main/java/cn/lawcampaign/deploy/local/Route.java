package cn.lawcampaign.deploy.local;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which part answers for a path of the one origin. Health, metrics, the door between services and Keycloak's
 * administration are never served.
 */
enum Route {

    INTAKE("""
            /report /track /survey /desk /lang /signed-out /favicon.ico /robots.txt /assets/intake
            /api/reports /api/desk /api/openapi/intake /audit/intake /admin/intake"""), ROUTING("""
            /leads /rules /inspections /assets/routing
            /api/leads /api/triage /api/rules /api/openapi/routing /audit/routing /admin/routing"""), NOTIFICATION(
            """
                    /campaign /assets/notification
                    /api/figures /api/deliveries /api/openapi/notification /audit/notification /admin/notification"""), KEYCLOAK(
                    "/auth/realms/campaign /auth/resources");

    /** What a server behind us might read differently from us: dot segments, doubled or turned slashes, control characters. */
    private static final Pattern AMBIGUOUS = Pattern.compile("(^|/)\\.\\.?(/|$)|//|\\\\|;|[\\x00-\\x1f\\x7f]|%");

    private final List<String> prefixes;

    Route(String prefixes) {
        this.prefixes = List.of(prefixes.strip().split("\\s+"));
    }

    /** @param rawPath as it came, without query; empty when nobody answers for it */
    static Optional<Route> of(String rawPath) {
        String path;
        try {
            path = URLDecoder.decode(rawPath.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (AMBIGUOUS.matcher(path).find()) {
            return Optional.empty();
        }
        if (path.equals("/")) {
            return Optional.of(INTAKE);
        }
        for (Route route : values()) {
            if (isUnder(path, route.prefixes)) {
                return Optional.of(route);
            }
        }
        return Optional.empty();
    }

    private static boolean isUnder(String path, List<String> prefixes) {
        return prefixes.stream().anyMatch(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"));
    }
}
