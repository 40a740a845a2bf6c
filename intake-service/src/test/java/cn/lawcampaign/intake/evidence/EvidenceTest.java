package cn.lawcampaign.intake.evidence;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import cn.lawcampaign.intake.IntakeTest;
import cn.lawcampaign.intake.LeadNews;
import cn.lawcampaign.intake.cleaning.Pictures;
import cn.lawcampaign.platform.event.routing.LeadScope;
import cn.lawcampaign.platform.parts.LogCapture;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Tokens;
import cn.lawcampaign.platform.work.Jdbc;

/** Files that programs send with their reports, and what agencies get of them. */
@IntakeTest
class EvidenceTest {

    private static final String HANDLER = Tokens.bearer("gaj-dc-handler", "GAJ-DC", Roles.HANDLER);
    private static final LeadScope SCOPE = new LeadScope("GAJ-DC", List.of(), List.of("GAJ-JJ"), false);
    private static final String REPORT = """
            {"title":"乱罚款","narrative":"被罚两次，有照片。","matter":"ACCUSATION","accusedUnits":["GAJ-JJ"]}""";

    @Inject
    AgroalDataSource database;

    @Inject
    LeadNews news;

    @ConfigProperty(name = "suite.door.credential")
    String credential;

    @Test
    void agenciesGetACleanedCopyUnderANameOfOurs() throws Exception {
        UUID report = filed(multipart().multiPart("photo", "张三拍的.jpg", Pictures.jpeg(1))
                .multiPart("note", "说明.txt", "我叫张三，电话13800000001。".getBytes(StandardCharsets.UTF_8)));
        UUID lead = news.dispatched(report, SCOPE);
        await().atMost(Duration.ofSeconds(30)).until(() -> content(lead, report).jsonPath()
                .getList("files.open", Boolean.class).equals(List.of(true, true)));
        content(lead, report).then().body("files.name", equalTo(List.of("证据1.jpg", "证据2.txt")));
        Response photo = file(lead, report, 0);
        photo.then().statusCode(200).contentType("image/jpeg").header("Content-Disposition",
                containsString("attachment")).header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("sandbox"));
        String bytes = new String(photo.asByteArray(), StandardCharsets.ISO_8859_1);
        for (String trace : List.of(Pictures.ARTIST, Pictures.GPS, Pictures.XMP, Pictures.COMMENT)) {
            assertFalse(bytes.contains(trace), trace);
        }
        assertEquals(Pictures.WIDTH, Pictures.decoded(photo.asByteArray()).getWidth());
        String note = new String(file(lead, report, 1).asByteArray(), StandardCharsets.UTF_8);
        assertTrue(note.contains("〔已隐去"), note);
        assertFalse(note.contains("13800000001") || note.contains("张三"), note);
    }

    @Test
    void whatCanNotBeCleanedIsWithheldWithItsReason() throws Exception {
        UUID report = filed(multipart().multiPart("a", "录音.mp3", mp3()).multiPart("b", "大图.png",
                Pictures.hugeClaim()));
        UUID lead = news.dispatched(report, SCOPE);
        await().atMost(Duration.ofSeconds(30)).until(() -> content(lead, report).jsonPath().getList("files.reason")
                .equals(List.of("NO_CLEANER", "TOO_LARGE")));
        file(lead, report, 0).then().statusCode(404);
    }

    @Test
    void whomALeadIsAboutGetsNoFile() throws Exception {
        UUID report = filed(multipart().multiPart("photo", "a.png", Pictures.coded("png")));
        UUID lead = news.dispatched(report, SCOPE);
        await().atMost(Duration.ofSeconds(30)).until(() -> content(lead, report).jsonPath().getList("files.open")
                .equals(List.of(true)));
        String path = "/door/leads/" + lead + "/reports/" + report + "/files/" + content(lead, report)
                .jsonPath().getString("files[0].id");
        String accused = Tokens.bearer("gaj-jj-handler", "GAJ-JJ", Roles.HANDLER);
        door(accused).get(path + "?version=2").then().statusCode(403);
        given().header("Authorization", HANDLER).get(path + "?version=2").then().statusCode(403);
        given().header("X-Door-Credential", credential).get(path + "?version=2").then().statusCode(401);
    }

    @Test
    void refusesWithAReasonAndKeepsNothing() {
        long before = files();
        byte[] program = "MZ\u0090\0".getBytes(StandardCharsets.ISO_8859_1);
        multipart().multiPart("photo", "照片.jpg", Pictures.join(program, new byte[200])).post("/api/reports").then()
                .statusCode(400).body("violations.field", hasItem("photo"))
                .body("violations[0].message", containsString("程序"));
        multipart().multiPart("photo", "empty.jpg", new byte[0]).post("/api/reports").then().statusCode(400)
                .body("violations[0].message", containsString("空文件"));
        multipart().multiPart("photo", "large.bin", random(20 * 1024 * 1024 + 1)).post("/api/reports").then()
                .statusCode(400).body("violations[0].message", containsString("20 MB"));
        RequestSpecification eleven = multipart();
        for (int i = 0; i < 11; i++) {
            eleven.multiPart("f" + i, i + ".txt", ("证据 " + i).getBytes(StandardCharsets.UTF_8));
        }
        eleven.post("/api/reports").then().statusCode(400).body("violations.field", equalTo(List.of("f10")));
        assertEquals(before, files());
    }

    @Test
    void takesTwentyMegabytesToTheByte() {
        filed(multipart().multiPart("video", "v.bin", random(20 * 1024 * 1024)));
    }

    @Test
    void aRepeatGivesTheFirstAnswerAndOtherFilesNever() throws Exception {
        String key = UUID.randomUUID().toString();
        byte[] photo = Pictures.coded("png");
        String first = sendUnder(key, photo).then().statusCode(201).extract().path("number");
        long stored = files();
        assertEquals(first, sendUnder(key, photo).then().statusCode(201).extract().path("number"));
        sendUnder(key, Pictures.coded("gif")).then().statusCode(422);
        assertEquals(stored, files());
    }

    @Test
    void aFilesNameAndWordsAreInNoLogAndNoClearRow() throws Exception {
        try (LogCapture log = new LogCapture()) {
            UUID report = filed(multipart().multiPart("photo", "王五家门口.txt", "王五的手写说明".getBytes("UTF-8")));
            UUID lead = news.dispatched(report, SCOPE);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> content(lead, report).jsonPath().getList("files.open").equals(List.of(true)));
            assertFalse(log.text().contains("王五"), log.text());
        }
        assertEquals(List.of(), new Jdbc(database).query("select id from evidence e where e::text like '%王五%'",
                row -> row.getString(1)));
    }

    private Response sendUnder(String key, byte[] photo) {
        return multipart().header("Idempotency-Key", key).multiPart("photo", "p.png", photo).post("/api/reports");
    }

    private static RequestSpecification multipart() {
        return given().multiPart("report", REPORT, "application/json; charset=utf-8");
    }

    private UUID filed(RequestSpecification request) {
        String number = request.post("/api/reports").then().statusCode(201).extract().path("number");
        return new Jdbc(database).query("select id from report where number = ?",
                row -> row.getObject(1, UUID.class), number).get(0);
    }

    private Response content(UUID lead, UUID report) {
        return door(HANDLER).get("/door/leads/" + lead + "/reports/" + report + "?version=2");
    }

    private Response file(UUID lead, UUID report, int index) {
        String id = content(lead, report).jsonPath().getString("files[" + index + "].id");
        return door(HANDLER).get("/door/leads/" + lead + "/reports/" + report + "/files/" + id + "?version=2");
    }

    private RequestSpecification door(String reader) {
        return given().header("Authorization", reader).header("X-Door-Credential", credential);
    }

    private long files() {
        return new Jdbc(database).query("select count(*) from stored_file", row -> row.getLong(1)).get(0);
    }

    private static byte[] mp3() {
        return Pictures.join(Pictures.latin("ID3\3\0\0\0\0\0\0"), new byte[500]);
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
