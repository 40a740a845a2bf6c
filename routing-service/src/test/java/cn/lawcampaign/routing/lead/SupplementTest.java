package cn.lawcampaign.routing.lead;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;

import cn.lawcampaign.platform.event.EventJson;
import cn.lawcampaign.platform.event.intake.ReportReceived;
import cn.lawcampaign.platform.event.intake.ReportSupplemented;
import cn.lawcampaign.platform.event.routing.LeadSupplemented;
import cn.lawcampaign.platform.work.Jdbc;
import cn.lawcampaign.routing.FakeDoor;
import cn.lawcampaign.routing.Forms;
import cn.lawcampaign.routing.Leads;
import cn.lawcampaign.routing.Reports;
import cn.lawcampaign.routing.RoutingTest;
import cn.lawcampaign.routing.Staff;

/** What a reporter adds later reaches whoever works the lead. */
@RoutingTest
class SupplementTest {

    private static final Staff HANDLER = Staff.handler("GAJ-DC");

    @Inject
    AgroalDataSource database;

    private final ReportReceived report = Reports.accusation("D4", "DF-JJ");

    @BeforeEach
    void openDoor() {
        FakeDoor.NEXT.clear();
    }

    @Test
    void raisesTheLeadsVersionAndSaysSo() {
        Staff unit = Staff.handler("JCY");
        UUID id = Leads.of(report, unit);
        long seen = Leads.version(id, unit);
        UUID supplement = supplement(id);
        Forms.send(unit, id, "sign-for", Map.of("version", String.valueOf(seen))).then().statusCode(409)
                .body(allOf(containsString("举报人补充材料（举报人，"), not(containsString("system"))));
        assertEquals(seen + 1, Leads.version(id, unit));
        LeadSupplemented told = EventJson.read(new Jdbc(database).query(
                "select payload from outbox where key = ? order by id desc limit 1", row -> row.getString(1),
                id.toString()).get(0), LeadSupplemented.class);
        assertEquals(seen + 1, told.leadVersion());
        assertEquals(supplement, told.supplementId());
        assertEquals(report.reportId(), told.reportId());
        assertEquals("JCY", told.scope().leadUnit());
    }

    @Test
    void marksTheLeadUntilItsUnitHasOpenedTheText() {
        Staff unit = Staff.handler("JCY");
        UUID id = Leads.of(report, unit);
        String list = "/leads?report=" + report.number();
        unit.asks().get(list).then().body(not(containsString("有补充")));
        supplement(id);
        unit.asks().get(list).then().body(containsString("有补充"));
        HANDLER.asks().post("/api/leads/" + id + "/open").then().statusCode(200);
        unit.asks().get(list).then().body(containsString("有补充"));
        FakeDoor.NEXT.add(500);
        unit.asks().post("/api/leads/" + id + "/open").then().statusCode(503);
        unit.asks().get("/api/leads/" + id).then().body("supplemented", equalTo(true));
        Forms.send(unit, id, "open", Map.of()).then().statusCode(200).body(not(containsString("有补充")));
        unit.asks().get("/api/leads/" + id).then().body("supplemented", equalTo(false));
        supplement(id);
        unit.asks().get(list).then().body(containsString("有补充"));
    }

    @Test
    void afterTheConclusionItsPageSaysSo() {
        Staff unit = Staff.handler("JCY");
        UUID id = Leads.of(report, unit);
        Forms.send(unit, id, "sign-for", Map.of());
        Forms.send(unit, id, "accept", Map.of());
        supplement(id);
        Forms.send(unit, id, "conclude", Map.of("finding", "PARTLY", "text", "已责令改正")).then().statusCode(303);
        unit.asks().get("/leads/" + id).then().body(
                allOf(containsString("本线索已办结"), not(containsString("由主办单位操作")), not(containsString("办结后有补充"))));
        supplement(id);
        unit.asks().get("/leads/" + id).then().body(containsString("办结后有补充 1 条"));
    }

    private UUID supplement(UUID lead) {
        UUID supplement = UUID.randomUUID();
        long before = Leads.version(lead, HANDLER);
        Reports.tell(report.reportId(),
                new ReportSupplemented(report.reportId(), supplement, Instant.now(), List.of()));
        await().atMost(Duration.ofSeconds(20)).until(() -> Leads.version(lead, HANDLER) > before);
        return supplement;
    }
}
