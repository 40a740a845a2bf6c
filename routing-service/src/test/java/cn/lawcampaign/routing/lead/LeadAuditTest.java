package cn.lawcampaign.routing.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;

import cn.lawcampaign.platform.event.intake.ReportReceived;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.work.Jdbc;
import cn.lawcampaign.routing.Leads;
import cn.lawcampaign.routing.Reports;
import cn.lawcampaign.routing.RoutingTest;
import cn.lawcampaign.routing.Staff;

/** Whoever reads leads leaves the same trace, by page or by API. */
@RoutingTest
class LeadAuditTest {

    @Inject
    AgroalDataSource database;

    @Test
    void aLeadThatIsReadOrOpenedIsWrittenDownWithItsReader() {
        UUID id = Leads.of(Reports.accusation("D1", "DF-JJ"), Staff.handler("GAJ-DC"));
        Staff reader = new Staff("reader-" + id, "GAJ-DC", Roles.HANDLER);
        reader.asks().get("/leads/" + id).then().statusCode(200);
        reader.asks().get("/api/leads/" + id).then().statusCode(200);
        reader.asks().post("/api/leads/" + id + "/open").then().statusCode(200);
        assertEquals(List.of("lead.read " + id + " READ", "lead.read " + id + " READ",
                "lead.text.open " + id + " READ"), entries(reader, "coalesce(subject_id, '') || ' ' || outcome"));
    }

    @Test
    void aListIsOneEntryThatSaysByWhatItWasNarrowedAndHowManyItShowed() {
        ReportReceived report = Reports.accusation("D1");
        Leads.of(report, Staff.COORDINATOR);
        Staff reader = new Staff("reader-" + report.number(), "YFB", Roles.COORDINATOR);
        for (String list : List.of("/leads", "/api/leads")) {
            reader.asks().get(list + "?state=TRIAGE&report=" + report.number()).then().statusCode(200);
        }
        String entry = "lead.list {\"count\": \"1\", \"filters\": \"state report\"}";
        assertEquals(List.of(entry, entry), entries(reader, "detail"));
        reader.asks().get("/api/triage").then().statusCode(200);
        reader.asks().get("/leads/triage").then().statusCode(200);
        assertEquals(List.of("state", "state"), entries(reader, "(detail ->> 'filters')").subList(2, 4).stream()
                .map(e -> e.replace("lead.list ", "")).toList());
    }

    private List<String> entries(Staff reader, String what) {
        return new Jdbc(database).query("select action || ' ' || " + what
                + " from audit_entry where actor = ? order by id", row -> row.getString(1), reader.user());
    }
}
