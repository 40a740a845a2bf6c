package cn.lawcampaign.deploy.local;

import java.util.function.BiConsumer;

/** The few sentences that the origin itself says to a browser, with the headers that every page of the suite has. */
final class PlainPage {

    static final String TYPE = "text/html; charset=utf-8";

    private static final String POLICY = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; "
            + "form-action 'none'";

    private PlainPage() {
    }

    /** Sets the headers of an answer. */
    static void headers(BiConsumer<String, String> answer) {
        SafeHeaders.ALL.forEach(answer);
        answer.accept("Content-Security-Policy", POLICY);
        answer.accept("Cache-Control", "no-store");
    }

    /** A page of one sentence in Chinese and one in English; the title gives nothing away. */
    static String of(String zh, String en) {
        return """
                <!doctype html><html lang="zh"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1"><title>页面 Page</title></head>
                <body><p>%s</p><p lang="en">%s</p></body></html>
                """.formatted(zh, en);
    }
}
