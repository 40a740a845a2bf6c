package cn.lawcampaign.intake;

import static io.restassured.RestAssured.given;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import cn.lawcampaign.platform.security.Tokens;

/** Fills in forms as a browser does: with the cookie and the token of the page. */
public final class Browser {

    private static final AtomicInteger HOMES = new AtomicInteger();

    private final Map<String, String> headers;
    private String csrf;

    private Browser(Map<String, String> headers) {
        this.headers = headers;
    }

    /** Somebody at home: each has an address to themselves, so that no test is slowed down by what others sent. */
    public static Browser citizen() {
        int home = HOMES.incrementAndGet();
        return citizenAt("198.18." + home / 256 + "." + home % 256);
    }

    /** @param address what the proxy says of the visitor */
    public static Browser citizenAt(String address) {
        return new Browser(Map.of("X-Forwarded-For", address));
    }

    public static Browser staff(String user, String unit, String... roles) {
        return new Browser(Map.of("Authorization", Tokens.bearer(user, unit, roles)));
    }

    public Response get(String path) {
        return request().get(path);
    }

    public Response post(String path, Map<String, ?> fields) {
        RequestSpecification request = request();
        return request.contentType(ContentType.URLENC.withCharset("UTF-8")).formParams(fields).formParam("csrf", csrf)
                .post(path);
    }

    /** A form as it goes over the wire, which need not be what a browser would send. */
    public Response postEncoded(String path, String body) {
        return request().contentType(ContentType.URLENC.withCharset("UTF-8")).body(body + "&csrf=" + csrf).post(path);
    }

    private RequestSpecification request() {
        if (csrf == null) {
            csrf = given().get("/track").getCookie("csrf");
        }
        return given().redirects().follow(false).headers(headers).cookie("csrf", csrf);
    }

    /** The value of a hidden field. */
    public static String hidden(Response page, String name) {
        return page.htmlPath().getString("**.find { it.@name == '" + name + "' }.@value");
    }

    /** The digits of the receipt's number (0) or code (1). */
    public static String digits(Response page, int index) {
        return page.htmlPath().getString("**.findAll { it.@class == 'number' }[" + index + "].text()").replace(" ", "");
    }
}
