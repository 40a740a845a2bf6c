package cn.lawcampaign.platform.web;

/** What a request's path says about who asks. */
final class Paths {

    private Paths() {
    }

    /** Machine callers: JSON problems, never a redirect, never a cookie. */
    static boolean bearerOnly(String path) {
        String rooted = path.startsWith("/") ? path : "/" + path;
        return rooted.startsWith("/api/") || rooted.startsWith("/door/") || rooted.startsWith("/q/");
    }

    static boolean asset(String path) {
        return path.startsWith("/assets/");
    }
}
