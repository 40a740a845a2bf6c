package cn.lawcampaign.intake.content;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import cn.lawcampaign.intake.Filed;
import cn.lawcampaign.intake.IntakeTest;
import cn.lawcampaign.intake.LeadNews;
import cn.lawcampaign.platform.event.routing.LeadAccepted;
import cn.lawcampaign.platform.event.routing.LeadConcluded;
import cn.lawcampaign.platform.event.routing.LeadScope;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Tokens;
import cn.lawcampaign.platform.work.Jdbc;

@IntakeTest
class DoorTest {

    private static final String HANDLER = Tokens.bearer("gaj-dc-handler", "GAJ-DC", Roles.HANDLER);
    private static final LeadScope SCOPE = new LeadScope("GAJ-DC", List.of("JCY"), List.of("GAJ-JJ"), false);

    @Inject
    AgroalDataSource database;

    @Inject
    LeadNews news;

    @ConfigProperty(name = "suite.door.credential")
    String credential;

    private UUID lead;
    private Filed filed;
    private UUID report;

    @BeforeEach
    void a_report_became_a_lead() {
        filed = Filed.report(database, Map.of("narrative", "我是王小明，电话13800000001。\n被罚两次。", "accusedUnits",
                List.of("GAJ-JJ"), "plates", List.of("吉D12345"), "identity", Map.of("mode", "NAMED", "name", "王小明")));
        report = filed.id();
        lead = news.dispatched(report, SCOPE);
    }

    @Test
    void shows_the_masked_copy_to_a_reader_of_the_lead_and_writes_it_down() {
        open(HANDLER, 2).then().statusCode(200).body("number", equalTo(filed.number()), "paragraphs",
                equalTo(List.of("我是〔已隐去：姓名〕，电话〔已隐去：电话〕。", "被罚两次。")), "masked", equalTo(List.of("PHONE", "NAME")),
                "plates", equalTo(List.of("吉D12345")), "receivedOn.length()", equalTo(10), "withheld.size()",
                equalTo(0));
        assertEquals(1L, audited("READ", "gaj-dc-handler") > 0 ? 1L : 0L);
    }

    @Test
    void lets_nobody_else_in_and_writes_that_down() {
        for (String reader : List.of(Tokens.bearer("gaj-jj-head", "GAJ-JJ", Roles.HEAD),
                Tokens.bearer("gaj-jj-1-handler", "GAJ-JJ-1", Roles.HANDLER),
                Tokens.bearer("jtj-fz-handler", "JTJ-FZ", Roles.HANDLER),
                Tokens.bearer("yfb-admin", "YFB", Roles.ADMIN),
                Tokens.bearer("nowhere", null, Roles.COORDINATOR))) {
            open(reader, 2).then().statusCode(403).body(not(containsString("罚")));
        }
        assertEquals(1L, audited("DENIED", "gaj-jj-head"));
        open(Tokens.bearer("jcy-handler", "JCY", Roles.HANDLER), 2).then().statusCode(200);
        open(Tokens.bearer("yfb-coordinator", "YFB", Roles.COORDINATOR), 2).then().statusCode(200);
    }

    @Test
    void needs_both_the_readers_token_and_the_services_credential() {
        String path = "/door/leads/" + lead + "/reports/" + report + "?version=1";
        given().header("Authorization", HANDLER).get(path).then().statusCode(403);
        given().header("Authorization", HANDLER).header("X-Door-Credential", credential + "x").get(path).then()
                .statusCode(403);
        given().header("X-Door-Credential", credential).get(path).then().statusCode(401);
        given().header("X-Door-Credential", credential).header("Authorization", HANDLER)
                .get("/door/leads/" + lead + "/reports/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void waits_for_the_version_that_the_caller_knows() {
        open(HANDLER, 3).then().statusCode(503).header("Retry-After", "1");
        LeadScope elsewhere = new LeadScope("JTJ-FZ", List.of(), List.of("GAJ-JJ"), false);
        news.dispatched(lead, 3, elsewhere);
        await().atMost(Duration.ofSeconds(30)).until(() -> open(HANDLER, 3).statusCode() == 403);
    }

    @Test
    void a_text_reaches_the_reporter_with_its_event_only() {
        UUID text = UUID.randomUUID();
        Map<String, Object> result = Map.of("reportIds", List.of(report), "text", "经核实，已退还罚款。", "kind", "RESULT",
                "version", 2);
        for (int i = 0; i < 2; i++) {
            door(HANDLER).contentType(ContentType.JSON).body(result).put("/door/leads/" + lead + "/messages/" + text)
                    .then()
                    .statusCode(204);
        }
        Map<String, Object> other = Map.of("reportIds", List.of(report), "text", "另一段", "kind", "RESULT", "version", 2);
        door(HANDLER).contentType(ContentType.JSON).body(other).put("/door/leads/" + lead + "/messages/" + text).then()
                .statusCode(409);
        door(Tokens.bearer("gaj-jj-head", "GAJ-JJ", Roles.HEAD)).contentType(ContentType.JSON).body(result)
                .put("/door/leads/" + lead + "/messages/" + UUID.randomUUID()).then().statusCode(403);
        track().then().body("messages.size()", equalTo(0), "status", equalTo("DISPATCHED"));
        news.publish(lead, new LeadAccepted(lead, "L1", 3, SCOPE, "GAJ-DC", LocalDate.now(), Instant.now()));
        news.publish(lead,
                new LeadConcluded(lead, "L1", 4, SCOPE, "GAJ-DC", "SUBSTANTIATED", text, true, Instant.now()));
        await().atMost(Duration.ofSeconds(30)).until(() -> track().path("status").equals("CONCLUDED"));
        track().then().body("messages.text", equalTo(List.of("经核实，已退还罚款。")), "timeline.stage",
                equalTo(List.of("REGISTERED", "DISPATCHED", "ACCEPTED", "CONCLUDED")));
    }

    @Test
    void an_empty_or_unknown_kind_of_text_is_refused() {
        door(HANDLER).contentType(ContentType.JSON).body(Map.of("reportIds", List.of(), "text", " ", "kind", "GOSSIP"))
                .put("/door/leads/" + lead + "/messages/" + UUID.randomUUID()).then().statusCode(400)
                .body("violations.field", equalTo(List.of("text", "kind", "reportIds")));
    }

    private Response open(String reader, long version) {
        return door(reader).get("/door/leads/" + lead + "/reports/" + report + "?version=" + version);
    }

    private RequestSpecification door(String reader) {
        return given().header("Authorization", reader).header("X-Door-Credential", credential);
    }

    private Response track() {
        return given().header("X-Forwarded-For", "192.0.2." + (int) (Math.random() * 250)).contentType(ContentType.JSON)
                .body(filed.pair())
                .post("/api/reports/track");
    }

    private long audited(String outcome, String actor) {
        return new Jdbc(database).query("select count(*) from audit_entry where outcome = ? and actor = ? and"
                + " (detail ->> 'lead' = ? or subject_id = ?)", row -> row.getLong(1), outcome, actor, lead.toString(),
                lead.toString()).get(0);
    }
}
