package cn.lawcampaign.intake.release;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.Response;

import cn.lawcampaign.intake.Browser;
import cn.lawcampaign.intake.IntakeTest;
import cn.lawcampaign.intake.LeadNews;
import cn.lawcampaign.intake.OwnerRole;
import cn.lawcampaign.intake.cleaning.Pictures;
import cn.lawcampaign.intake.letter.LetterKit;
import cn.lawcampaign.platform.event.routing.LeadScope;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Tokens;
import cn.lawcampaign.platform.work.Jdbc;

/** A report of the web form came with a recording, and with a file that does harm. */
@IntakeTest
class ReleaseFilesTest {

    private static final byte[] RECORDING = Pictures.join(Pictures.latin("ID3\3\0\0\0\0\0\0"), new byte[500]);
    private static final String REPORT = """
            {"title":"乱罚款","narrative":"被罚两次。","matter":"ACCUSATION","accusedUnits":["GAJ-JJ-1"]}""";

    private final Browser clerk = LetterKit.clerk("YFB");

    @Inject
    AgroalDataSource database;

    @Inject
    LeadNews news;

    @ConfigProperty(name = "suite.door.credential")
    String credential;

    private ReleaseKit kit;
    private List<String> files;

    @BeforeEach
    void a_report_came_with_files() {
        String number = given().multiPart("report", REPORT, "application/json; charset=utf-8")
                .multiPart("a", "recording-1.mp3", RECORDING)
                .multiPart("b", "说明.txt", "说明".getBytes(StandardCharsets.UTF_8))
                .post("/api/reports").then().statusCode(201).extract().path("number");
        UUID report = new Jdbc(database).query("select id from report where number = ?",
                row -> row.getObject(1, UUID.class), number).get(0);
        kit = new ReleaseKit(report,
                news.dispatched(report, new LeadScope("GAJ-DC", List.of(), List.of("GAJ-JJ-1"), false)), credential);
        await().atMost(Duration.ofSeconds(30)).until(() -> kit.door("GAJ-DC").jsonPath().getList("files.open")
                .equals(List.of(false, true)));
        files = kit.door("GAJ-DC").jsonPath().getList("files.id");
    }

    @Test
    void itIsListedAndItsOriginalIsForClerksOfTheDeskAlone() {
        kit.door("GAJ-DC").then().body("withheld", equalTo(List.of("FILES")), "waitsFor", equalTo("YFB"));
        clerk.get("/desk/releases").then().body(containsString(kit.report().toString()));
        clerk.get(kit.path()).then().body(allOf(containsString("recording-1.mp3"), containsString("此类文件无法自动清理")));
        Response original = clerk.get(kit.path() + "/files/" + files.get(0));
        original.then().statusCode(200).header("Content-Disposition", containsString("attachment"));
        assertArrayEquals(RECORDING, original.asByteArray());
        LetterKit.clerk("GAJ").get(kit.path() + "/files/" + files.get(0)).then().statusCode(404);
        clerk.get(kit.path() + "/files/" + UUID.randomUUID()).then().statusCode(404);
        assertEquals(1L, new Jdbc(database).query("""
                select count(*) from audit_entry where action = 'release.file.open' and outcome = 'READ'
                and subject_id = ?""", row -> row.getLong(1), kit.report().toString()).get(0));
    }

    @Test
    void releasedAsItIsAndKeptBackAgain() {
        kit.act(clerk, "files/" + files.get(0) + "/release", Map.of()).then().statusCode(303);
        assertArrayEquals(RECORDING, kit.file("GAJ-DC", files.get(0)).asByteArray());
        clerk.get("/desk/releases").then().body(not(containsString(kit.report().toString())));
        kit.act(clerk, "files/" + files.get(0) + "/keep", Map.of("reason." + files.get(0), "")).then().statusCode(422);
        kit.act(clerk, "files/" + files.get(0) + "/keep", Map.of("reason." + files.get(0), "听得出举报人的声音")).then()
                .statusCode(303);
        kit.file("GAJ-DC", files.get(0)).then().statusCode(404);
        kit.door("GAJ-DC").then().body("files[0].reason", equalTo("KEPT"), "withheld.size()", equalTo(0));
        clerk.get(kit.path()).then().body(containsString("听得出举报人的声音"));
        kit.act(clerk, "files/" + files.get(1) + "/keep", Map.of("reason." + files.get(1), "有地址")).then()
                .statusCode(303);
        kit.file("GAJ-DC", files.get(1)).then().statusCode(404);
        kit.act(clerk, "files/" + files.get(1) + "/release", Map.of()).then().statusCode(303);
        assertEquals("说明", kit.file("GAJ-DC", files.get(1)).asString());
    }

    @Test
    void replacedByWhatTheClerkMadeWhichIsCleanedToo() throws Exception {
        replace(files.get(0), "处理后.jpg", Pictures.jpeg(1)).then().statusCode(303);
        Response shown = kit.file("GAJ-DC", files.get(0));
        shown.then().statusCode(200).contentType("image/jpeg");
        assertFalse(new String(shown.asByteArray(), StandardCharsets.ISO_8859_1).contains(Pictures.ARTIST));
        byte[] altered = Pictures.join(RECORDING, new byte[7]);
        replace(files.get(0), "变声.mp3", altered).then().statusCode(303);
        assertArrayEquals(altered, kit.file("GAJ-DC", files.get(0)).asByteArray());
        assertArrayEquals(RECORDING, clerk.get(kit.path() + "/files/" + files.get(0)).asByteArray());
        replace(files.get(0), "a.exe", Pictures.join("MZ\u0090\0".getBytes(StandardCharsets.ISO_8859_1), new byte[200]))
                .then().statusCode(422).body(containsString("不能接收程序"));
        assertArrayEquals(altered, kit.file("GAJ-DC", files.get(0)).asByteArray());
    }

    @Test
    void whatDoesHarmIsNeverReleasedAsItIs() {
        OwnerRole.update("update evidence set reason = 'UNSAFE' where id = ?",
                UUID.fromString(files.get(0)));
        clerk.get(kit.path()).then().body(not(containsString("/files/" + files.get(0) + "/release")));
        kit.act(clerk, "files/" + files.get(0) + "/release", Map.of()).then().statusCode(409);
        kit.file("GAJ-DC", files.get(0)).then().statusCode(404);
    }

    @Test
    void aProgramIsReplacedByAPictureOfItAndNeverReleased() throws Exception {
        OwnerRole.update("update evidence set kind = 'PROGRAM' where id = ?", UUID.fromString(files.get(0)));
        kit.act(clerk, "files/" + files.get(0) + "/release", Map.of()).then().statusCode(409);
        replace(files.get(0), "截图.jpg", Pictures.jpeg(1)).then().statusCode(303);
        kit.file("GAJ-DC", files.get(0)).then().statusCode(200).contentType("image/jpeg");
        assertThrows(RuntimeException.class, () -> OwnerRole
                .update("update evidence set state = 'RELEASED' where id = ?", UUID.fromString(files.get(0))));
    }

    private Response replace(String file, String name, byte[] content) {
        Response page = clerk.get(kit.path());
        String csrf = Browser.hidden(page, "csrf");
        return given().redirects().follow(false).header("Authorization", Tokens.bearer("yfb-clerk", "YFB", Roles.CLERK))
                .cookie("csrf", csrf).multiPart("csrf", csrf).multiPart("seen", Browser.hidden(page, "seen"))
                .multiPart("replacement", name, content).post(kit.path() + "/files/" + file + "/replace");
    }
}
