package cn.lawcampaign.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

/** Forms with files: read as they come, with the token of the form before the first file. */
@QuarkusTest
@TestProfile(WebProfile.class)
class StreamedFormTest {

    private Map<String, String> cookies;

    @BeforeEach
    void openTheForm() {
        cookies = given().get("/report").getCookies();
    }

    @Test
    void readsFieldsAndFiles() {
        send(part("csrf", cookies.get("csrf")) + part("title", "𠮷标题") + file("一.jpg", "x".repeat(300_000))
                + file("", "") + file("b\u0000/../c.pdf", "y") + "--edge--\r\n").then().statusCode(200)
                .body(equalTo("𠮷标题 [一.jpg:300000, b\u0000/../c.pdf:1] left on the disk: 0"));
    }

    @Test
    void takesNoFileBeforeTheToken() {
        given().cookies(cookies).multiPart("files", "a.jpg", new byte[10]).multiPart("csrf", cookies.get("csrf"))
                .post("/report/evidence").then().statusCode(403);
        given().cookies(cookies).multiPart("title", "x").post("/report/evidence").then().statusCode(403);
    }

    @Test
    void aFormWithPartsIsGuardedWhereNobodyReadsItsToken() {
        given().cookies(cookies).multiPart("title", "x").post("/report/discard").then().statusCode(403);
        given().redirects().follow(false).cookies(cookies).header("X-CSRF", cookies.get("csrf"))
                .multiPart("title", "x").post("/report/discard").then().statusCode(303);
    }

    @Test
    void refusesWhatIsNoProperForm() {
        send("--edge\r\ncut off").then().statusCode(400);
        send("no form at all").then().statusCode(403);
        given().cookies(cookies).multiPart("csrf", cookies.get("csrf"))
                .multiPart("title", "x".repeat(1_200_000)).post("/report/evidence").then().statusCode(413);
    }

    private Response send(String form) {
        return given()
                .config(RestAssured.config().encoderConfig(EncoderConfig.encoderConfig()
                        .encodeContentTypeAs("multipart/form-data", ContentType.BINARY)))
                .cookies(cookies).contentType("multipart/form-data; boundary=edge")
                .body(form.getBytes(StandardCharsets.UTF_8)).post("/report/evidence");
    }

    private static String part(String name, String value) {
        return "--edge\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String file(String name, String content) {
        return "--edge\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                + "\"\r\nContent-Type: image/jpeg\r\n\r\n" + content + "\r\n";
    }
}
