package cn.lawcampaign.routing.lead;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.restassured.response.Response;

import cn.lawcampaign.platform.event.intake.ReportReceived;
import cn.lawcampaign.routing.FakeDoor;
import cn.lawcampaign.routing.Leads;
import cn.lawcampaign.routing.Reports;
import cn.lawcampaign.routing.RoutingTest;
import cn.lawcampaign.routing.Staff;
import cn.lawcampaign.routing.TestClock;

@RoutingTest
class LeadResourceTest {

    private static final Staff HANDLER = Staff.handler("JCY");

    @BeforeEach
    void openDoor() {
        FakeDoor.NEXT.clear();
        FakeDoor.ASKED.clear();
    }

    @Test
    void aReportBecomesALeadAtTheUnitThatTheRuleNames() {
        ReportReceived report = Reports.accusation("D4", "DF-JJ");
        UUID id = Leads.of(report, HANDLER);
        HANDLER.asks().queryParam("report", report.number()).get("/api/leads").then().statusCode(200)
                .body("items[0].state", equalTo("DISPATCHED"), "items[0].rule", equalTo("R-D4"),
                        "items[0].leadUnit", equalTo("JCY"), "items[0].coUnits", contains("GAJ-DC"),
                        "items[0].triage", equalTo(false), "items[0].closed", equalTo(false), "total", equalTo(1));
        HANDLER.asks().get("/api/leads/" + id).then().statusCode(200)
                .body("decision.rule", equalTo("R-D4"), "decision.reasons.code", hasItem("DEPARTMENT_AVOIDS"),
                        "decision.avoidedUnits", contains("DF-JJ", "DF-GA"), "reports", contains(report.number()),
                        "timeline.kind", contains("OPENED", "DISPATCHED"), "actions", contains("SIGN_FOR"),
                        "dueOn", notNullValue());
    }

    @Test
    void whoIsAccusedFindsNothingAndCannotTellItFromNothing() {
        ReportReceived report = Reports.accusation("D4", "DF-JJ");
        UUID id = Leads.of(report, HANDLER);
        for (String unit : List.of("DF-JJ", "DF-GA")) {
            Staff accused = Staff.handler(unit);
            accused.asks().queryParam("report", report.number()).get("/api/leads").then().statusCode(200)
                    .body("items", hasSize(0), "total", equalTo(0));
            String hidden = accused.asks().get("/api/leads/" + id).then().statusCode(404).extract().asString();
            String unknown = accused.asks().get("/api/leads/" + UUID.randomUUID()).then().statusCode(404).extract()
                    .asString();
            assertEquals(unknown, hidden);
            accused.sends(Map.of("version", 2)).post("/api/leads/" + id + "/sign-for").then().statusCode(404);
        }
    }

    @Test
    void aLeadIsWorkedFromReceiptToConclusion() {
        UUID id = Leads.of(Reports.accusation("D4", "GAJ-JJ-1"), HANDLER);
        Leads.change(id, HANDLER, "sign-for").then().statusCode(200).body("state", equalTo("SIGNED_FOR"));
        Leads.change(id, Staff.head("JCY"), "accept").then().statusCode(200).body("state", equalTo("ACCEPTED"),
                "dueOn", notNullValue());
        HANDLER.sends(Map.of("version", Leads.version(id, HANDLER), "note", "已调取记录仪")).post(
                "/api/leads/" + id + "/progress").then().statusCode(200).body("state", equalTo("IN_HAND"));
        UUID textId = UUID.randomUUID();
        HANDLER.sends(Map.of("version", Leads.version(id, HANDLER), "finding", "PARTLY", "text", "已责令改正", "textId",
                textId)).post("/api/leads/" + id + "/conclude").then().statusCode(200)
                .body("state", equalTo("CONCLUDED"));
        FakeDoor.Asked asked = FakeDoor.ASKED.get(0);
        assertEquals("PUT", asked.method());
        UUID message = UUID.nameUUIDFromBytes((textId + "\n已责令改正").getBytes(StandardCharsets.UTF_8));
        assertEquals("/door/leads/" + id + "/messages/" + message, asked.path());
        HANDLER.asks().get("/api/leads/" + id).then().body("finding", equalTo("PARTLY"), "actions", hasSize(0),
                "timeline.kind", contains("OPENED", "DISPATCHED", "SIGNED_FOR", "ACCEPTED", "PROGRESSED", "CONCLUDED"));
    }

    @Test
    void opensTheTextsAndSaysSoWhenIntakeDoesNot() {
        UUID id = Leads.of(Reports.accusation("D4", "GAJ-JJ-1"), HANDLER);
        HANDLER.asks().post("/api/leads/" + id + "/open").then().statusCode(200)
                .body("reports[0].paragraphs", hasItem("第一段"), "reports[0].accusedPerson", equalTo("张队长<i>"));
        HANDLER.sends(Map.of()).post("/api/leads/" + id + "/open").then().statusCode(200);
        FakeDoor.NEXT.add(500);
        HANDLER.asks().post("/api/leads/" + id + "/open").then().statusCode(503).header("Retry-After", "10")
                .body("type", equalTo("/problems/door-shut"), "detail", containsString("内容没有打开"));
        FakeDoor.ASKED.clear();
        Staff.handler("GAJ-JJ-1").asks().post("/api/leads/" + id + "/open").then().statusCode(404);
        assertEquals(List.of(), FakeDoor.ASKED, "who may not see the lead gets nowhere near the door");
    }

    @Test
    void whatChangedMeanwhileIsSaidAndNothingOverwritten() {
        UUID id = Leads.of(Reports.accusation("D4", "GAJ-JJ-1"), HANDLER);
        long seen = Leads.version(id, HANDLER);
        Leads.change(id, HANDLER, "sign-for").then().statusCode(200);
        Staff.head("JCY").sends(Map.of("version", seen)).post("/api/leads/" + id + "/sign-for").then().statusCode(409)
                .body("type", equalTo("/problems/lead-changed"), "detail", containsString("jcy-handler"));
        HANDLER.sends(Map.of("version", seen + 1)).post("/api/leads/" + id + "/sign-for").then().statusCode(409);
        HANDLER.sends(Map.of()).post("/api/leads/" + id + "/accept").then().statusCode(400)
                .body("violations[0].field", equalTo("version"));
        assertEquals(seen + 1, Leads.version(id, HANDLER));
    }

    @Test
    void onlyTheLeadUnitActs() {
        UUID id = Leads.of(Reports.accusation("D4", "GAJ-JJ-1"), HANDLER);
        Staff coUnit = Staff.handler("GAJ-DC");
        coUnit.asks().get("/api/leads/" + id).then().statusCode(200).body("actions", hasSize(0));
        Leads.change(id, coUnit, "sign-for").then().statusCode(403);
        Leads.change(id, Staff.COORDINATOR, "sign-for").then().statusCode(403);
    }

    @Test
    void aConclusionNeedsFindingAndTextAndIntake() {
        UUID id = Leads.of(Reports.accusation("D4", "GAJ-JJ-1"), HANDLER);
        Leads.change(id, HANDLER, "sign-for");
        Leads.change(id, HANDLER, "accept");
        long seen = Leads.version(id, HANDLER);
        HANDLER.sends(Map.of("version", seen, "finding", "GUILTY", "text", " ")).post("/api/leads/" + id + "/conclude")
                .then().statusCode(400).body("violations.field", contains("finding", "text"));
        FakeDoor.NEXT.addAll(List.of(500));
        Map<String, Object> conclusion = Map.of("version", seen, "finding", "PARTLY", "text", "答复");
        HANDLER.sends(conclusion).post("/api/leads/" + id + "/conclude").then().statusCode(503)
                .body("type", equalTo("/problems/door-shut"));
        FakeDoor.NEXT.addAll(List.of(503, 503));
        HANDLER.sends(conclusion).post("/api/leads/" + id + "/conclude").then().statusCode(200);
    }

    @Test
    void aTextThatReachedIntakeCanStillBeCorrected() {
        UUID id = Leads.of(Reports.accusation("D4", "GAJ-JJ-1"), HANDLER);
        Leads.change(id, HANDLER, "sign-for");
        Leads.change(id, HANDLER, "accept");
        long seen = Leads.version(id, HANDLER);
        UUID textId = UUID.randomUUID();
        TestClock.BREAKS.set(1);
        conclude(id, seen, textId, "答复").then().statusCode(greaterThanOrEqualTo(500));
        assertEquals(1, FakeDoor.ASKED.size(), "the text reached intake, the lead did not change");
        assertEquals(seen, Leads.version(id, HANDLER));
        conclude(id, seen, textId, "改过的答复").then().statusCode(200).body("state", equalTo("CONCLUDED"));
        assertNotEquals(FakeDoor.ASKED.get(0).path(), FakeDoor.ASKED.get(1).path());
    }

    private static Response conclude(UUID id, long seen, UUID textId, String text) {
        return HANDLER.sends(Map.of("version", seen, "finding", "PARTLY", "text", text, "textId", textId))
                .post("/api/leads/" + id + "/conclude");
    }

    @Test
    void nobodyElseGetsIn() {
        new Staff("zwr-operator", "ZWR", "operator").asks().get("/api/leads").then().statusCode(403);
        get("/api/leads").then().statusCode(401);
    }
}
