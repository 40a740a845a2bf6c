package cn.lawcampaign.routing.lead;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.lawcampaign.platform.event.intake.ReportReceived;
import cn.lawcampaign.routing.FakeDoor;
import cn.lawcampaign.routing.Forms;
import cn.lawcampaign.routing.Leads;
import cn.lawcampaign.routing.Reports;
import cn.lawcampaign.routing.RoutingTest;
import cn.lawcampaign.routing.Staff;
import cn.lawcampaign.routing.TestClock;

@RoutingTest
class LeadPagesTest {

    private static final Staff HANDLER = Staff.handler("JTJ-FZ");
    private static final String TYPED = "\"><script>alert(1)</script>笔录";

    @BeforeEach
    void openDoor() {
        FakeDoor.NEXT.clear();
        FakeDoor.ASKED.clear();
    }

    @AfterEach
    void today() {
        TestClock.move(Duration.ZERO);
    }

    @Test
    void theListShowsWhatIsLateOnTopAndKeepsItsFilter() {
        UUID id = Leads.of(Reports.accusation("D1", "JTJ-ZF-1"), HANDLER);
        HANDLER.asks().get("/leads").then().statusCode(200)
                .body(allOf(containsString("/leads/" + id), containsString("待签收"), containsString("还剩 1 个工作日")));
        TestClock.move(Duration.ofDays(40));
        HANDLER.asks().get("/leads?late=true&state=DISPATCHED&category=D").then().statusCode(200)
                .body(allOf(containsString("/leads/" + id), containsString("已超期"), containsString("late=true"),
                        containsString("checked")));
        HANDLER.asks().get("/leads?category=A&state=CONCLUDED").then().statusCode(200)
                .body(containsString("没有符合条件的线索"));
        Staff.handler("XA-ZF").asks().get("/leads").then().body(containsString("目前没有需要本单位办理的线索"));
        HANDLER.asks().cookie("lang", "en").get("/leads").then().body(containsString("Due now"));
    }

    @Test
    void theTabsCountWhatTheOtherFiltersLeave() {
        ReportReceived report = Reports.accusation("D1", "JTJ-ZF-1");
        Leads.of(report, HANDLER);
        Leads.of(Reports.accusation("D1", "JTJ-ZF-1"), HANDLER);
        HANDLER.asks().get("/leads?report=" + report.number() + "&state=CONCLUDED").then().statusCode(200)
                .body(allOf(containsString("全部 <span class=\"number\">1</span>"),
                        containsString("待签收 <span class=\"number\">1</span>"),
                        containsString("已办结 <span class=\"number\">0</span>")));
    }

    @Test
    void takesEitherNumberAsItWasPasted() {
        ReportReceived report = Reports.accusation("D1", "JTJ-ZF-1");
        UUID id = Leads.of(report, HANDLER);
        String number = report.number().replaceAll("(.{4})", "$1 ");
        HANDLER.asks().queryParam("number", number).get("/leads").then().statusCode(200)
                .body(allOf(containsString("/leads/" + id), containsString("共 1 条")));
        String lead = HANDLER.asks().get("/api/leads/" + id).jsonPath().getString("number");
        HANDLER.asks().queryParam("number", lead).get("/leads").then()
                .body(allOf(containsString("/leads/" + id), containsString("共 1 条")));
    }

    @Test
    void ofTheSameDayTheLastReceivedComesFirst() {
        Instant early = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(3).atTime(9, 0)
                .atZone(ZoneId.of("Asia/Shanghai")).toInstant();
        List<UUID> ids = IntStream.range(0, 4).mapToObj(i -> Leads.of(
                Reports.report("ACCUSATION", "D1", null, early.plusSeconds(i), "JTJ-ZF-2"), HANDLER)).toList();
        List<String> shown = HANDLER.asks().queryParam("unit", "JTJ-FZ").get("/api/leads").jsonPath()
                .getList("items.id", String.class).stream().filter(id -> ids.contains(UUID.fromString(id))).toList();
        assertEquals(IntStream.of(3, 2, 1, 0).mapToObj(i -> ids.get(i).toString()).toList(), shown);
    }

    @Test
    void speaksEnglishInEnglishPunctuation() {
        UUID id = Leads.of(Reports.accusation("D1", "JTJ-ZF-1"), HANDLER);
        HANDLER.asks().cookie("lang", "en").get("/leads/" + id).then().statusCode(200)
                .body(allOf(containsString("Transport enforcement squad 1 (staff)"), containsString("Not by name"),
                        containsString("Phone · Office for Law-based Governance")));
        HANDLER.asks().get("/leads/" + id).then()
                .body(allOf(containsString("一大队（工作人员）"), containsString("非实名"), containsString("市委依法治市办电话")));
    }

    @Test
    void theLeadsPageSaysWhyAndShowsTheTextOnlyWhenAsked() {
        UUID id = Leads.of(Reports.accusation("D1", "JTJ-ZF-1"), HANDLER);
        HANDLER.asks().get("/leads/" + id).then().statusCode(200)
                .body(allOf(containsString("命中规则 R-R"), containsString("被举报单位"), not(containsString("第一段"))));
        assertTrue(FakeDoor.ASKED.isEmpty());
        Forms.send(HANDLER, id, "open", Map.of()).then().statusCode(200)
                .body(allOf(containsString("第一段"), containsString("第二段&lt;b&gt;"), containsString("补充一句")));
        Forms.send(HANDLER, id, "open", Map.of()).then().body(allOf(containsString("<dd>张队长&lt;i&gt;</dd>"),
                containsString("<dd>吉D12***、吉D9***8</dd>")));
        FakeDoor.Asked asked = FakeDoor.ASKED.get(0);
        assertTrue(asked.path().matches("/door/leads/" + id + "/reports/[0-9a-f-]+\\?version=2"), asked.path());
        assertTrue(asked.reader().startsWith("Bearer ey"));
        assertNotNull(asked.credential());
    }

    @Test
    void withIntakeAwayThePageWorksAndKeepsWhatWasTyped() {
        UUID id = Leads.of(Reports.accusation("D1", "JTJ-ZF-1"), HANDLER);
        assertEquals(303, Forms.send(HANDLER, id, "sign-for", Map.of()).statusCode());
        assertEquals(303, Forms.send(HANDLER, id, "accept", Map.of()).statusCode());
        FakeDoor.NEXT.add(500);
        Forms.send(HANDLER, id, "open", Map.of("note", TYPED)).then().statusCode(200)
                .body(allOf(containsString("登记服务暂时没有响应"), containsString("&lt;script&gt;alert(1)"),
                        not(containsString("<script>alert"))));
        FakeDoor.NEXT.addAll(List.of(503, 503, 503, 503, 503));
        Forms.send(HANDLER, id, "conclude", Map.of("finding", "PARTLY", "text", TYPED)).then().statusCode(503)
                .body(allOf(containsString("线索没有办结"), containsString("笔录"),
                        containsString("value=\"PARTLY\" checked")));
        assertEquals(303, Forms.send(HANDLER, id, "progress", Map.of("note", TYPED)).statusCode());
    }

    @Test
    void whoComesSecondIsToldWhatChangedAndKeepsWhatWasTyped() {
        UUID id = Leads.of(Reports.accusation("D1", "JTJ-ZF-1"), HANDLER);
        Forms.send(HANDLER, id, "sign-for", Map.of());
        Forms.send(HANDLER, id, "accept", Map.of());
        Forms.send(HANDLER, id, "progress", Map.of("note", TYPED, "version", "3")).then().statusCode(409)
                .body(allOf(containsString("本次没有保存"), containsString("jtj-fz-handler"), containsString("笔录")));
        Forms.send(HANDLER, id, "progress", Map.of("note", "")).then().statusCode(422)
                .body(containsString("请填写此项"));
        Forms.send(HANDLER, id, "progress", Map.of("note", "x", "version", "?")).then().statusCode(422);
    }

    @Test
    void aFormsAddressAskedAsAPageLeadsToTheLead() {
        UUID id = Leads.of(Reports.accusation("D1", "JTJ-ZF-1"), HANDLER);
        for (String act : List.of("open", "sign-for", "accept", "progress", "conclude")) {
            HANDLER.asks().redirects().follow(false).get("/leads/" + id + "/" + act).then().statusCode(303)
                    .header("Location", endsWith("/leads/" + id));
            Staff.handler("JTJ-ZF-1").asks().get("/leads/" + id + "/" + act).then().statusCode(404);
        }
        Staff.COORDINATOR.asks().redirects().follow(false).get("/leads/triage/" + id + "/assign").then()
                .statusCode(303).header("Location", endsWith("/leads/" + id));
        HANDLER.asks().get("/leads/" + id + "/nonsense").then().statusCode(404);
    }

    @Test
    void anInvisibleLeadIsNotFoundLikeAnUnknownOne() {
        UUID id = Leads.of(Reports.accusation("D1", "JTJ-ZF-1"), HANDLER);
        Staff accused = Staff.handler("JTJ-ZF-1");
        accused.asks().get("/leads/" + id).then().statusCode(404);
        accused.asks().get("/leads/" + UUID.randomUUID()).then().statusCode(404);
        accused.asks().get("/leads/not-an-id").then().statusCode(404);
    }
}
