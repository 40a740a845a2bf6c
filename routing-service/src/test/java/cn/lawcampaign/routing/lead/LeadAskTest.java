package cn.lawcampaign.routing.lead;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.Response;

import cn.lawcampaign.platform.event.intake.ReportReceived;
import cn.lawcampaign.platform.work.Jdbc;
import cn.lawcampaign.routing.FakeDoor;
import cn.lawcampaign.routing.Forms;
import cn.lawcampaign.routing.Leads;
import cn.lawcampaign.routing.Reports;
import cn.lawcampaign.routing.RoutingTest;
import cn.lawcampaign.routing.Staff;

/** A unit sees what waits for a clerk and why, and asks for it. */
@RoutingTest
class LeadAskTest {

    private static final Staff HANDLER = Staff.handler("GAJ-DC");

    @Inject
    AgroalDataSource database;

    private final ReportReceived report = Reports.accusation("D1", "DF-JJ");
    private UUID id;

    @BeforeEach
    void a_lead_is_there() {
        id = Leads.of(report, HANDLER);
        FakeDoor.ASKED.clear();
    }

    @Test
    void thePageSaysWhatWaitsAndForWhom() {
        Forms.send(HANDLER, id, "open", Map.of()).then().statusCode(200).body(allOf(
                containsString("待专员核对放行： 附件。"), containsString("由市委依法治市办的登记人员核对后放行"),
                containsString("已请求放行 <time>2023-05-07</time>"), containsString("请求放行"),
                containsString("<time>2023-05-08</time> 专员答复不予放行："), containsString("正在核对笔迹&lt;i&gt;")));
    }

    @Test
    void theEnglishPageHasEnglishPunctuation() {
        Response page = HANDLER.asks().cookie("lang", "en").get("/leads/" + id);
        String csrf = page.htmlPath().getString("**.find { it.@name == 'csrf' }.@value");
        HANDLER.asks().cookies(page.detailedCookies()).cookie("lang", "en").formParam("csrf", csrf)
                .post("/leads/" + id + "/open").then().statusCode(200).body(allOf(
                        containsString("<dd>吉D12***, 吉D9***8</dd>"),
                        containsString("A clerk declined to release it:<br>"),
                        not(containsString("u0020"))));
    }

    @Test
    void theReasonGoesThroughTheDoorAndStaysInTheTimeline() {
        String field = "ask." + report.reportId();
        String askId = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            Forms.send(HANDLER, id, path(), Map.of(field, "限期将至", "askId." + report.reportId(), askId)).then()
                    .statusCode(303);
        }
        FakeDoor.Asked asked = FakeDoor.ASKED.get(0);
        assertEquals("PUT", asked.method());
        assertEquals("/door/leads/" + id + "/reports/" + report.reportId() + "/asks/" + askId, asked.path());
        assertTrue(asked.body().contains("\"reason\":\"限期将至\""), asked.body());
        HANDLER.asks().get("/leads/" + id).then().body(allOf(containsString("请求放行"), containsString("限期将至")));
        HANDLER.asks().get("/api/leads/" + id).then().body("timeline.kind", hasItem("RELEASE_ASKED"),
                "timeline.findAll { it.kind == 'RELEASE_ASKED' }.size()", equalTo(1));
        assertEquals(1, new Jdbc(database).query(
                "select count(*) from audit_entry where action = 'lead.release.ask' and subject_id = ?",
                row -> row.getInt(1), id.toString()).get(0));
    }

    @Test
    void withoutAReasonTheFormComesBackWithTheTexts() {
        Forms.send(HANDLER, id, path(), Map.of("ask." + report.reportId(), " ")).then().statusCode(422)
                .body(allOf(containsString("请填写此项"), containsString("第一段")));
        HANDLER.sends(Map.of("reason", "字".repeat(501))).post("/api" + path()).then().statusCode(400)
                .body("violations.field", hasItem("reason"));
    }

    @Test
    void whenIntakeIsAwayTheReasonStaysAndSentAgainItIsTheSameAsk() {
        String field = "ask." + report.reportId();
        String askId = UUID.randomUUID().toString();
        FakeDoor.NEXT.add(500);
        Forms.send(HANDLER, id, path(), Map.of(field, "限期将至", "askId." + report.reportId(), askId)).then()
                .statusCode(503).body(allOf(containsString("没有提出请求。登记服务暂时没有响应"), containsString("限期将至</textarea>"),
                        containsString("value=\"" + askId + "\"")));
        FakeDoor.NEXT.add(500);
        Forms.send(HANDLER, id, path(), Map.of(field, "字".repeat(501), "askId." + report.reportId(), askId)).then()
                .statusCode(422).body(allOf(containsString("字字</textarea>"), containsString(askId)));
    }

    @Test
    void aProgramThatRepeatsItsKeyAsksOnce() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            HANDLER.sends(Map.of("reason", "限期将至")).header("Idempotency-Key", key).post("/api" + path()).then()
                    .statusCode(204);
        }
        HANDLER.asks().get("/api/leads/" + id).then()
                .body("timeline.findAll { it.kind == 'RELEASE_ASKED' }.size()", equalTo(1));
        assertEquals(1, FakeDoor.ASKED.stream().map(FakeDoor.Asked::path).distinct().count());
        HANDLER.sends(Map.of("reason", "限期将至")).header("Idempotency-Key", "7").post("/api" + path()).then()
                .statusCode(400).body("violations.field", hasItem("Idempotency-Key"));
    }

    @Test
    void programsAskLikewiseAndOthersNeither() {
        HANDLER.sends(Map.of("reason", "限期将至")).post("/api" + path()).then().statusCode(204);
        Staff.handler("DF-JJ").sends(Map.of("reason", "想看")).post("/api" + path()).then().statusCode(404);
        HANDLER.sends(Map.of("reason", "想看")).post("/api/leads/" + id + "/reports/" + UUID.randomUUID() + "/asks")
                .then().statusCode(404);
        FakeDoor.NEXT.add(500);
        HANDLER.sends(Map.of("reason", "门关着")).post("/api" + path()).then().statusCode(503).body("detail",
                containsString("没有提出请求"));
        HANDLER.asks().get("/leads/" + id).then().body(not(containsString("门关着")));
    }

    private String path() {
        return "/leads/" + id + "/reports/" + report.reportId() + "/asks";
    }
}
