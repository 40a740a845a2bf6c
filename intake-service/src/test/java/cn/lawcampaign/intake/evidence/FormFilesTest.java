package cn.lawcampaign.intake.evidence;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import cn.lawcampaign.intake.Browser;
import cn.lawcampaign.intake.IntakeTest;
import cn.lawcampaign.platform.work.Jdbc;

/** Files of the citizens' form: with it, or before it by its script. */
@IntakeTest
class FormFilesTest {

    private static final String NARRATIVE = "被罚两次。";

    @Inject
    AgroalDataSource database;

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
