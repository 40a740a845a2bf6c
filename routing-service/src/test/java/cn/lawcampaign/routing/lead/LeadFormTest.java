package cn.lawcampaign.routing.lead;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;

import cn.lawcampaign.platform.event.intake.ReportReceived;
import cn.lawcampaign.platform.work.Jdbc;
import cn.lawcampaign.routing.FakeDoor;
import cn.lawcampaign.routing.Forms;
import cn.lawcampaign.routing.Leads;
import cn.lawcampaign.routing.Reports;
import cn.lawcampaign.routing.RoutingTest;
import cn.lawcampaign.routing.Staff;

/** A lead's page is one form: what one button does not save stays, and so does a text that was open. */
@RoutingTest
class LeadFormTest {

    private static final Staff HANDLER = Staff.handler("GAJ-DC");
    private static final Map<String, String> ANSWER = Map.of("finding", "PARTLY", "text", "写了一半的答复");

    /** The field of the report that the door shows. */
    private static final String OF_COPY = "ask.00000000-0000-4000-8000-00000000000a";

    @Inject
    AgroalDataSource database;

    private final ReportReceived report = Reports.accusation("D1", "DF-JJ");
    private UUID id;

    @BeforeEach
    void aLeadIsInHand() {
        FakeDoor.NEXT.clear();
        id = Leads.of(report, HANDLER);
        Forms.send(HANDLER, id, "sign-for", Map.of());
        Forms.send(HANDLER, id, "accept", Map.of());
    }

    @Test
    void aNoteIsSavedAndTheHalfWrittenAnswerStays() {
        Forms.send(HANDLER, id, "progress", with(ANSWER, "note", "已调取监控")).then().statusCode(200)
                .body(allOf(containsString("写了一半的答复"), containsString("value=\"PARTLY\" checked"),
                        containsString("<p class=\"typed\">已调取监控</p>"), not(containsString("已调取监控</textarea>"))));
    }

    @Test
    void anAskIsSentAndTheRestStays() {
        String field = "ask." + report.reportId();
        Forms.send(HANDLER, id, "/leads/" + id + "/reports/" + report.reportId() + "/asks",
                with(ANSWER, field, "限期将至", "opened", "true")).then().statusCode(200)
                .body(allOf(containsString("写了一半的答复"), containsString("第一段"),
                        not(containsString("限期将至</textarea>"))));
        Forms.send(HANDLER, id, "progress", Map.of("note", "已调取监控", OF_COPY, "想问而没有问", "opened", "true")).then()
                .statusCode(200).body(containsString("想问而没有问</textarea>"));
    }

    @Test
    void anOpenTextStaysOpenAndEachReadIsRecorded() {
        Forms.send(HANDLER, id, "progress", Map.of("note", "已调取监控", "opened", "true")).then().statusCode(200)
                .body(allOf(containsString("第一段"), containsString("name=\"opened\" value=\"true\"")));
        Forms.send(HANDLER, id, "progress", Map.of("note", "", "opened", "true")).then().statusCode(422)
                .body(allOf(containsString("第一段"), containsString("请填写此项")));
        assertEquals(2, new Jdbc(database).query(
                "select count(*) from audit_entry where action = 'lead.text.open' and subject_id = ?",
                row -> row.getInt(1), id.toString()).get(0));
        FakeDoor.NEXT.add(500);
        Forms.send(HANDLER, id, "progress", Map.of("note", "再次走访", "opened", "true")).then().statusCode(200)
                .body(allOf(containsString("登记服务暂时没有响应"), containsString("再次走访"), not(containsString("第一段"))));
        HANDLER.asks().get("/leads/" + id).then().body(not(containsString("第一段")));
    }

    private static Map<String, String> with(Map<String, String> fields, String... more) {
        Map<String, String> all = new HashMap<>(fields);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }
}
