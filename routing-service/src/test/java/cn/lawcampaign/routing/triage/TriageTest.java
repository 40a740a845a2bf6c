package cn.lawcampaign.routing.triage;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;

import cn.lawcampaign.platform.event.intake.ReportReceived;
import cn.lawcampaign.platform.work.Jdbc;
import cn.lawcampaign.routing.Forms;
import cn.lawcampaign.routing.Leads;
import cn.lawcampaign.routing.Reports;
import cn.lawcampaign.routing.RoutingTest;
import cn.lawcampaign.routing.Staff;

@RoutingTest
class TriageTest {

    private static final Staff OFFICE = Staff.COORDINATOR;

    @Inject
    AgroalDataSource database;

    @Test
    void theQueueSaysWhyALeadWaitsAndByWhen() {
        UUID id = Leads.of(Reports.accusation("D1"), OFFICE);
        OFFICE.asks().get("/leads/triage").then().statusCode(200)
                .body(allOf(containsString("/leads/" + id), containsString("未指明是哪一个"), containsString("个工作日")));
        OFFICE.asks().get("/api/triage").then().statusCode(200).body("items.id", hasItem(id.toString()));
        Staff.handler("YFB").asks().get("/leads/triage").then().statusCode(403);
    }

    @Test
    void assignsWithAReasonAndTheUnitSeesIt() {
        UUID id = Leads.of(Reports.accusation("D1"), OFFICE);
        Forms.send(OFFICE, id, "/leads/triage/" + id + "/assign", Map.of("unit", "GAJ-DC")).then().statusCode(422)
                .body(containsString("请填写此项"));
        OFFICE.asks().get("/leads/" + id).then().body(containsString("<option value=\"D1\" selected>"));
        Forms.send(OFFICE, id, "/leads/triage/" + id + "/assign", Map.of("unit", "GAJ-DC", "reason",
                "经核实涉及西安区交警大队", "accused", "XA-JJ", "category", "D3", "county", "XA")).then().statusCode(303)
                .header("Location", endsWith("/leads/triage?assigned=" + id));
        String number = OFFICE.asks().get("/api/leads/" + id).jsonPath().getString("number");
        OFFICE.asks().get("/leads/triage?assigned=" + id).then().statusCode(200)
                .body(containsString("已分办给市公安局督察支队（线索 " + number + "）"));
        Staff.handler("GAJ-DC").asks().get("/api/leads/" + id).then().statusCode(200)
                .body("state", equalTo("DISPATCHED"), "rule", equalTo("S-HAND"), "category", equalTo("D3"),
                        "decision.avoidedUnits", equalTo(List.of("XA-JJ", "XA-GA")),
                        "timeline.note", hasItem("经核实涉及西安区交警大队"));
        Staff.handler("XA-GA").asks().get("/api/leads/" + id).then().statusCode(404);
    }

    @Test
    void theTitleNamesTheAccusedAndNeverWhoHandlesIt() {
        UUID id = Leads.of(Reports.accusation("D1"), OFFICE);
        Forms.send(OFFICE, id, "/leads/triage/" + id + "/assign", Map.of("unit", "GAJ-DC", "reason", "交督察"));
        Staff.handler("GAJ-DC").asks().get("/leads/" + id).then().statusCode(200)
                .body("**.find { it.name() == 'h1' }.text()", containsString(" · 未指明单位 · 地点未注明"))
                .body(containsString("yfb-coordinator → 交市公安局督察支队"));
        Staff.handler("GAJ-DC").asks().cookie("lang", "en").get("/leads/" + id).then()
                .body(containsString("yfb-coordinator → "));
    }

    @Test
    void avoidanceBeatsTheChoice() {
        UUID id = Leads.of(Reports.accusation("D1"), OFFICE);
        Map<String, Object> choice = Map.of("unit", "GAJ-DC", "reason", "交督察", "accused", List.of("GAJ"));
        Forms.send(OFFICE, id, "/leads/triage/" + id + "/assign", choice).then().statusCode(422)
                .body(allOf(containsString("属于须回避的单位"), containsString("交督察")));
        OFFICE.sends(Map.of("version", 1, "unit", "GAJ-DC", "reason", "交督察", "accused", List.of("GAJ")))
                .post("/api/triage/" + id + "/assign").then().statusCode(400)
                .body("violations[0].field", equalTo("unit"));
        OFFICE.asks().get("/api/leads/" + id).then().body("state", equalTo("TRIAGE"), "accusedUnits.size()",
                equalTo(0));
    }

    /** A unit that is no longer in the pack keeps the lead in triage. */
    @Test
    void aUnitThatTheLexiconTookForAccusedCanBeStruckAndLead() {
        UUID id = Leads.of(Reports.found(Reports.accusation("D1", "ABOLISHED", "DF-JJ"), "DF-JJ"), OFFICE);
        OFFICE.asks().get("/leads/" + id).then().body(containsString("排除误识别单位"));
        OFFICE.sends(Map.of("version", 1, "unit", "DF-JJ", "reason", "只是求助对象"))
                .post("/api/triage/" + id + "/assign").then().statusCode(400)
                .body("violations[0].field", equalTo("unit"));
        assertEquals(303, Forms.send(OFFICE, id, "/leads/triage/" + id + "/assign",
                Map.of("unit", "DF-JJ", "reason", "只是求助对象", "struck", "DF-JJ")).statusCode());
        Staff.handler("DF-JJ").asks().get("/api/leads/" + id).then().statusCode(200).body("decision.avoidedUnits",
                equalTo(List.of()), "accusedUnits", equalTo(List.of("ABOLISHED")), "decision.reasons.code",
                hasItem("STRUCK"));
        assertEquals(List.of("DF-JJ"), new Jdbc(database).query("select detail->>'struck' from audit_entry"
                + " where action = 'lead.assign' and subject_id = ?", row -> row.getString(1), id.toString()));
    }

    @Test
    void whatTheReporterChoseStaysAccused() {
        UUID id = Leads.of(Reports.found(Reports.accusation("D1", "ABOLISHED", "DF-JJ", "DL-JJ"), "DL-JJ"), OFFICE);
        OFFICE.sends(Map.of("version", 1, "unit", "GAJ-DC", "reason", "误识别", "struck", List.of("DF-JJ")))
                .post("/api/triage/" + id + "/assign").then().statusCode(400)
                .body("violations.field", equalTo(List.of("struck")));
        OFFICE.asks().get("/api/leads/" + id).then().body("state", equalTo("TRIAGE"), "accusedUnits",
                hasItem("DF-JJ"));
    }

    @Test
    void anAccusationOfTheOfficeLeavesItsSightAtOnce() {
        UUID id = Leads.of(Reports.accusation("D1"), OFFICE);
        OFFICE.sends(Map.of("version", 1, "unit", "GAJ-DC", "reason", "涉及热线", "accused", List.of("ZWR")))
                .post("/api/triage/" + id + "/assign").then().statusCode(200)
                .body("unit", equalTo("JWJ"), "closed", equalTo(true));
        OFFICE.asks().get("/api/leads/" + id).then().statusCode(404);
        OFFICE.asks().get("/leads/triage?assigned=" + id).then().statusCode(200).body(not(containsString("已分办")));
        OFFICE.asks().get("/leads/triage?assigned=x&closed=true").then().statusCode(200)
                .body(containsString("该线索转入封闭办理"));
        Staff.READER.asks().get("/api/leads/" + id).then().statusCode(200);
        Staff.handler("JWJ").asks().get("/api/leads/" + id).then().statusCode(404);
    }

    @Test
    void theClosedQueueIsNeverShownToCoordinators() {
        ReportReceived report = Reports.accusation("E5", "YFB");
        UUID id = Leads.of(report, Staff.READER);
        for (String path : List.of("/leads", "/leads/triage", "/api/leads", "/api/triage")) {
            OFFICE.asks().get(path).then().statusCode(200).body(not(containsString(id.toString())));
        }
        assertEquals(List.of(), Leads.find(report, OFFICE));
    }

    @Test
    void badChoicesAreNamed() {
        UUID id = Leads.of(Reports.accusation("D1"), OFFICE);
        OFFICE.sends(Map.of("version", 1, "unit", "DF", "reason", "x\u0000", "accused", List.of("NOBODY"), "category",
                "Z9", "county", "ZZ")).post("/api/triage/" + id + "/assign").then().statusCode(400)
                .body("violations.field", equalTo(List.of("unit", "reason", "accused", "category", "county")));
        OFFICE.sends(Map.of("unit", "GAJ-DC")).post("/api/triage/" + id + "/assign").then().statusCode(400);
        OFFICE.sends(Map.of("version", 1)).post("/api/triage/" + UUID.randomUUID() + "/assign").then().statusCode(404);
    }
}
