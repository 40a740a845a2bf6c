package cn.lawcampaign.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import cn.lawcampaign.platform.parts.LogCapture;
import cn.lawcampaign.platform.work.Jdbc;

/** The proxy tells who asks; it slows down who asks too often, and is neither kept nor logged. */
@IntakeTest
class VisitorAddressTest {

    private static final String ADDRESS = "198.51.100.77";

    @TestHTTPResource("/api/reports")
    URI reports;

    @Inject
    AgroalDataSource database;

    @Inject
    @DataSource("vault")
    AgroalDataSource vault;

    @Test
    void is_in_no_log_line_and_no_row() {
        Map<String, Object> report = Map.of("title", "标题", "narrative", "经过", "matter", "CLAIM", "identity",
                Map.of("mode", "NAMED", "name", "某某"));
        String number;
        try (LogCapture log = new LogCapture()) {
            Response filed = from().contentType(ContentType.JSON).body(report).post("/api/reports");
            number = filed.then().statusCode(201).extract().path("number");
            Map<String, String> pair = Map.of("number", number, "queryCode", filed.path("queryCode"), "text", "补充");
            from().multiPart("report", "{", "application/json").post("/api/reports").then().statusCode(400);
            from().contentType(ContentType.JSON).body("{").post("/api/reports/track").then().statusCode(400);
            Browser browser = Browser.citizenAt(ADDRESS);
            browser.post("/report", Map.of("title", "标题", "narrative", "经过", "matter", "CLAIM")).then().statusCode(200);
            browser.postEncoded("/report", "title=%ZZ").then().statusCode(400);
            browser.post("/track", pair).then().statusCode(200);
            browser.post("/track/supplement", pair).then().statusCode(200);
            from().get("/nowhere").then().statusCode(404);
            assertFalse(log.text().contains(ADDRESS), log.text());
        }
        String rows = String.join("\n", rows());
        assertTrue(rows.contains(number) && rows.contains("report.supplement"), "the rows are all there");
        assertFalse(rows.contains(ADDRESS));
        assertFalse(rows.contains(HexFormat.of().formatHex(ADDRESS.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void who_files_too_often_is_slowed_down_and_loses_nothing() {
        String address = "198.51.100.78";
        new Crowd(reports, address).send(600, n -> "{}");
        refused(() -> given().header("X-Forwarded-For", address).contentType(ContentType.JSON).body("{}")
                .post("/api/reports")).body("type", equalTo("/problems/too-many-requests"));
        Map<String, String> form = Map.of("title", "标题", "narrative", "写了很久的经过", "key", "A".repeat(22));
        Browser browser = Browser.citizenAt(address);
        refused(() -> browser.post("/report", form))
                .body(allOf(containsString("提交过于频繁"), containsString("写了很久的经过"), containsString("A".repeat(22))));
        given().header("X-Forwarded-For", "198.51.100.79").contentType(ContentType.JSON).body("{}")
                .post("/api/reports").then().statusCode(400);
    }

    /** The bucket fills up by one a second: what is sent in a row is refused soon. */
    private static ValidatableResponse refused(Supplier<Response> request) {
        return Stream.generate(request).limit(50).filter(answer -> answer.statusCode() == 429).findFirst().orElseThrow()
                .then().header("Retry-After", matchesPattern("[1-9]\\d*"));
    }

    private static RequestSpecification from() {
        return given().header("X-Forwarded-For", ADDRESS);
    }

    /** Every row of every table that a role of the service may read, as text. */
    private List<String> rows() {
        List<String> rows = new ArrayList<>();
        int tables = 0;
        for (AgroalDataSource role : List.of(database, vault)) {
            Jdbc jdbc = new Jdbc(role);
            for (String table : jdbc.query(
                    """
                            select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                            where c.relkind = 'r' and n.nspname in ('public', 'vault') and has_schema_privilege(n.oid, 'usage')
                                and has_table_privilege(c.oid, 'select')""",
                    row -> row.getString(1))) {
                rows.addAll(jdbc.query("select t::text from " + table + " t", row -> row.getString(1)));
                tables++;
            }
        }
        assertTrue(tables > 12, "only " + tables + " tables");
        return rows;
    }
}
