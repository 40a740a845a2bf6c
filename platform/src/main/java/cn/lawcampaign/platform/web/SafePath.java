package cn.lawcampaign.platform.web;

import java.net.URI;
import java.net.URISyntaxException;

/** A path on our own origin, taken from a parameter that anybody can write. */
final class SafePath {

    private static final int LONGEST = 2_000;

    private SafePath() {
    }

    /** The path with its query if it stays on this origin, else "/". */
    static String orHome(String path) {
        if (path == null || path.length() > LONGEST || !path.startsWith("/") || path.startsWith("//")
                || path.chars().anyMatch(c -> c <= ' ' || c == '\\' || c == 0x7f)) {
            return "/";
        }
        try {
            URI uri = new URI(path);
            return uri.getHost() == null && uri.getScheme() == null ? path : "/";
        } catch (URISyntaxException notAPath) {
            return "/";
        }
    }
}
