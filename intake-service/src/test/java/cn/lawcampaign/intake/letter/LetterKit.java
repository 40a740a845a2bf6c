package cn.lawcampaign.intake.letter;

import static io.restassured.RestAssured.given;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import cn.lawcampaign.intake.Browser;
import cn.lawcampaign.intake.report.IdempotencyKey;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Tokens;
import cn.lawcampaign.platform.work.Jdbc;

/** Letters in tests, as clerks and programs register them. */
public final class LetterKit {

    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private LetterKit() {
    }

    public static Browser clerk(String department) {
        return Browser.staff(department.toLowerCase() + "-clerk", department, Roles.CLERK);
    }

    /** A letter to the police's box about a bus, which accuses nobody. */
    public static Map<String, Object> form() {
        Map<String, Object> fields = new HashMap<>();
        fields.put("key", IdempotencyKey.random());
        fields.put("channel", "GAJ-L");
        fields.put("postmarkedOn", TODAY.minusDays(4).toString());
        fields.put("arrivedOn", TODAY.minusDays(3).toString());
        fields.put("pages", "2");
        fields.put("narrative", "东丰县的公交车不按站停靠，希望管一管。");
        fields.put("matter", "CLAIM");
        fields.put("category", "F2");
        fields.put("identity.mode", "ANONYMOUS");
        return fields;
    }

    /** Registers a letter over the API; what a letter needs at least is there. */
    public static Response send(String user, String department, Map<String, ?> more, RequestSpecification parts) {
        Map<String, Object> letter = new HashMap<>(Map.of("channel", department + "-L", "arrivedOn",
                TODAY.toString(), "pages", 1, "narrative", "一大队乱罚款，没有票据。", "matter", "ACCUSATION"));
        letter.putAll(more);
        letter.values().removeIf(""::equals);
        return parts.header("Authorization", Tokens.bearer(user, department, Roles.CLERK))
                .multiPart("letter", letter, "application/json; charset=utf-8").post("/api/desk/letters");
    }

    /** A report that came as a letter, by its id. */
    public static UUID report(AgroalDataSource database, String department, Map<String, ?> more) {
        String number = send(department.toLowerCase() + "-clerk", department, more, given()).then().statusCode(201)
                .extract().path("number");
        return new Jdbc(database).query("select id from report where number = ?",
                row -> row.getObject(1, UUID.class), number).get(0);
    }
}
