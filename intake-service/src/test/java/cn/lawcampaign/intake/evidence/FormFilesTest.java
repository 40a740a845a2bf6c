package cn.lawcampaign.intake.evidence;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.net.SocketAddress;

import cn.lawcampaign.intake.Browser;
import cn.lawcampaign.intake.IntakeTest;
import cn.lawcampaign.intake.report.Grouped;
import cn.lawcampaign.intake.report.IdempotencyKey;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.security.Throttle;
import cn.lawcampaign.platform.work.Jdbc;

/** Files of the citizens' form: with it, or before it by its script. */
@IntakeTest
class FormFilesTest {

    private static final String NARRATIVE = "被罚两次。";

    @Inject
    AgroalDataSource database;

    @Inject
    Baskets baskets;

    @Inject
    Evidences evidences;

    @Inject
    Throttle throttle;

    private String csrf;
    private String key;

    @BeforeEach
    void openTheForm() {
        Response page = given().get("/report");
        csrf = page.getCookie("csrf");
        key = Browser.hidden(page, "key");
    }

    @Test
    void comeWithTheFormWhereThereIsNoScript() {
        form().multiPart("files", "a.txt", text("一")).multiPart("files", "b.txt", text("二")).post("/report").then()
                .statusCode(200).body(containsString("受理编号"));
        assertEquals(2, filed());
    }

    @Test
    void staySafeWhileTheFormIsCorrected() {
        multipart("").multiPart("files", "receipt.txt", text("一")).post("/report").then().statusCode(422)
                .body(containsString("receipt.txt"), containsString("name=\"remove\""));
        assertEquals(0, filed());
        form().post("/report").then().statusCode(200);
        assertEquals(1, filed());
    }

    @Test
    void canBeTakenOutAgain() {
        Response again = multipart("").multiPart("files", "first.txt", text("一"))
                .multiPart("files", "second.txt", text("二"))
                .post("/report");
        String first = again.htmlPath().getString("**.findAll { it.@name == 'remove' }[0].@value");
        multipart("").multiPart("remove", first).post("/report").then().statusCode(422)
                .body(not(containsString("first.txt")), containsString("second.txt"));
        form().post("/report").then().statusCode(200);
        assertEquals(1, filed());
    }

    @Test
    void whatCanNotBeTakenIsSaidAtTheFieldAndTheRestStays() {
        form().multiPart("files", "../good.txt", text("一")).multiPart("files", "empty.txt", new byte[0]).post("/report")
                .then()
                .statusCode(422).body(containsString("“empty.txt”：这是空文件"), containsString(">good.txt<"),
                        containsString(NARRATIVE));
        assertEquals(0, filed());
    }

    @Test
    void aFormSentTwiceIsOneReportWithOneSetOfFiles() {
        String first = Browser.digits(form().multiPart("files", "a.txt", text("一")).post("/report"), 0);
        assertEquals(first, Browser.digits(form().multiPart("files", "a.txt", text("一")).post("/report"), 0));
        form().multiPart("files", "c.txt", text("三")).post("/report").then().statusCode(422)
                .body(containsString("已经登记过一次"));
        assertEquals(1, filed());
    }

    @Test
    void theScriptSendsEachOnceHoweverOftenItTries() {
        UUID id = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            put(id, "%E7%85%A7%E7%89%87.txt", text("一")).then().statusCode(200).body("name", equalTo("照片.txt"),
                    "id", equalTo(id.toString()));
        }
        put(UUID.randomUUID(), "twice.txt", text("一")).then().statusCode(200).body("id", equalTo(id.toString()));
        put(UUID.randomUUID(), "x.txt", new byte[0]).then().statusCode(400)
                .body("violations[0].message", equalTo("这是空文件，请重新选择"));
        UUID other = UUID.randomUUID();
        put(other, "other.txt", text("二")).then().statusCode(200);
        script().delete("/report/files/" + other).then().statusCode(204);
        form().post("/report").then().statusCode(200);
        assertEquals(1, filed());
        put(UUID.randomUUID(), "late.txt", text("三")).then().statusCode(409);
    }

    @Test
    void nobodyElseGetsAtABasket() {
        UUID id = UUID.randomUUID();
        put(id, "a.txt", text("一")).then().statusCode(200);
        String another = "B".repeat(22);
        given().cookie("csrf", csrf).header("X-CSRF", csrf).header("X-Form-Key", another)
                .delete("/report/files/" + id).then().statusCode(204);
        given().cookie("csrf", csrf).header("X-Form-Key", key).delete("/report/files/" + id).then().statusCode(403);
        form().post("/report").then().statusCode(200);
        assertEquals(1, filed());
    }

    @Test
    void aSecondClickWhileTheFirstIsOnItsWayGetsTheSameReceipt() throws Exception {
        HttpURLConnection second = begun(csrf);
        OutputStream body = second.getOutputStream();
        for (String field : List.of("csrf:" + csrf, "key:" + key, "title:乱罚款", "narrative:" + NARRATIVE,
                "matter:ACCUSATION")) {
            String[] parts = field.split(":", 2);
            body.write(text("--b\r\nContent-Disposition: form-data; name=\"" + parts[0] + "\"\r\n\r\n" + parts[1]
                    + "\r\n"));
        }
        body.write(text(file("a.txt") + "一".repeat(20_000)));
        body.flush();
        await().until(() -> baskets.find(IdempotencyKey.of(key).orElseThrow()).isPresent());
        Response first = form().multiPart("files", "a.txt", text("一".repeat(20_001)))
                .multiPart("files", "b.txt", text("二")).post("/report");
        body.write(text("一\r\n" + file("b.txt") + "二\r\n--b--\r\n"));
        body.close();
        assertEquals(200, second.getResponseCode());
        try (InputStream page = second.getInputStream()) {
            String shown = new String(page.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(shown.contains(Grouped.inFours(Browser.digits(first, 0))), shown);
        }
        assertEquals(2, filed());
    }

    private static HttpURLConnection begun(String csrf) throws IOException {
        HttpURLConnection request = (HttpURLConnection) URI.create("http://localhost:" + RestAssured.port + "/report")
                .toURL().openConnection();
        request.setRequestProperty("Cookie", "csrf=" + csrf);
        request.setRequestProperty("Content-Type", "multipart/form-data; boundary=b");
        request.setDoOutput(true);
        request.setChunkedStreamingMode(1024);
        return request;
    }

    private static String file(String name) {
        return "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name + "\"\r\n\r\n";
    }

    @Test
    void whatIsTickedMakesRoomForWhatComesWithIt() {
        RequestSpecification full = multipart("");
        for (int i = 0; i < 10; i++) {
            full.multiPart("files", i + ".txt", text("第" + i));
        }
        Response page = full.post("/report");
        String html = page.asString();
        assertTrue(html.indexOf("name=\"remove\"") < html.indexOf("type=\"file\""), "as browsers send them");
        String first = page.htmlPath().getString("**.findAll { it.@name == 'remove' }[0].@value");
        multipart("").multiPart("remove", first).multiPart("files", "new.txt", text("新")).post("/report").then()
                .statusCode(422).body(containsString(">new.txt<"), not(containsString("“new.txt”")));
        form().post("/report").then().statusCode(200);
        assertEquals(10, filed());
    }

    @Test
    void aFloodOfFilesIsSlowedDownBeforeItIsStored() {
        String address = "198.51.100.99";
        assertThrows(Problem.class, () -> {
            while (true) {
                throttle.take(Metering.FILES, SocketAddress.inetSocketAddress(1, address));
            }
        });
        form().header("X-Forwarded-For", address).multiPart("files", "a.txt", text("一")).post("/report").then()
                .statusCode(429).body(containsString(NARRATIVE), not(containsString("a.txt")));
        form().header("X-Forwarded-For", address).post("/report").then().statusCode(200);
        assertEquals(0, filed());
    }

    @Test
    void lettersThatWaitShutNobodyOut() {
        long before = evidences.waiting();
        put(UUID.randomUUID(), "a.txt", text("一")).then().statusCode(200);
        assertEquals(before + 3, evidences.waiting());
        baskets.keep(baskets.find(IdempotencyKey.of(key).orElseThrow()).orElseThrow().id(),
                IdempotencyKey.of(IdempotencyKey.random()).orElseThrow());
        assertEquals(before, evidences.waiting());
    }

    private long filed() {
        return new Jdbc(database).query("""
                select count(*) from evidence e join basket b on b.id = e.basket
                where e.report_id is not null and b.created_at > now() - interval '1 minute'
                    and b.id = (select id from basket order by created_at desc limit 1)""", row -> row.getLong(1))
                .get(0);
    }

    private Response put(UUID id, String name, byte[] content) {
        return script().header("X-File-Name", name).contentType("application/octet-stream").body(content)
                .put("/report/files/" + id);
    }

    private RequestSpecification script() {
        return given().cookie("csrf", csrf).header("X-CSRF", csrf).header("X-Form-Key", key)
                .accept("application/json");
    }

    private RequestSpecification form() {
        return multipart(NARRATIVE);
    }

    private RequestSpecification multipart(String narrative) {
        return given().cookie("csrf", csrf).multiPart("csrf", csrf).multiPart("key", key)
                .multiPart("title", "乱罚款", "text/plain; charset=utf-8")
                .multiPart("narrative", narrative.isEmpty() ? " " : narrative, "text/plain; charset=utf-8")
                .multiPart("matter", "ACCUSATION");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
