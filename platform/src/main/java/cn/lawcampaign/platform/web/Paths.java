package cn.lawcampaign.platform.web;

import java.util.List;

/** What a request's path says about who asks. */
final class Paths {

    private static final List<String> STAFF = List.of("/desk", "/leads", "/rules", "/inspections", "/campaign",
            "/audit",
            "/admin", "/signed-out");

    private Paths() {
    }

    /** Machine callers: JSON problems, never a redirect, never a cookie. */
    static boolean bearerOnly(String path) {
        String rooted = path.startsWith("/") ? path : "/" + path;
        return rooted.startsWith("/api/") || rooted.startsWith("/door/") || rooted.startsWith("/q/");
    }

    /** The staff's site, where an error should not look like the public's. */
    static boolean staff(String path) {
        return STAFF.stream().anyMatch(area -> path.equals(area) || path.startsWith(area + "/")
                || path.startsWith(area + "?"));
    }
}
