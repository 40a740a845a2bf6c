package cn.lawcampaign.platform.web;

import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/**
 * Answers with a file that somebody sent: to be kept, never to be shown by the browser as one of our pages. The headers of
 * every answer add nosniff, and a sandbox for what comes as an attachment.
 */
public final class Download {

    private Download() {
    }

    /** @param name for the reader's folder; made of harmless characters */
    public static Response of(String name, String mediaType, InputStream content) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
        return Response.ok(content).header(HttpHeaders.CONTENT_TYPE, mediaType).header(HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded).build();
    }
}
