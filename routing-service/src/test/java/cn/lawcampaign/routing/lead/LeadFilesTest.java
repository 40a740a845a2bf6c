package cn.lawcampaign.routing.lead;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;

import cn.lawcampaign.platform.event.intake.ReportReceived;
import cn.lawcampaign.platform.work.Jdbc;
import cn.lawcampaign.routing.FakeDoor;
import cn.lawcampaign.routing.Leads;
import cn.lawcampaign.routing.Reports;
import cn.lawcampaign.routing.RoutingTest;
import cn.lawcampaign.routing.Staff;

/** Files of a lead's reports: through the door in the reader's name, never shown as one of our pages. */
@RoutingTest
class LeadFilesTest {

    private static final Staff HANDLER = Staff.handler("GAJ-DC");

    @Inject
    AgroalDataSource database;

    private final ReportReceived report = Reports.accusation("D1", "DF-JJ");
    private final UUID file = UUID.randomUUID();

    @Test
    void passThroughWithTheirNameAndNothingElse() {
        UUID id = Leads.of(report, HANDLER);
        FakeDoor.ASKED.clear();
        for (String area : new String[]{"/leads/", "/api/leads/"}) {
            byte[] content = HANDLER.asks().get(area + id + path(report.reportId())).then().statusCode(200)
                    .contentType("image/jpeg").header("Content-Disposition", equalTo("attachment; filename=\"_1.jpg\""))
                    .header("Content-Security-Policy", containsString("sandbox"))
                    .header("X-Content-Type-Options", "nosniff").header("Cache-Control", "no-store").extract()
                    .asByteArray();
            assertArrayEquals(new byte[]{(byte) 0xFF, (byte) 0xD8, 1, 2}, content);
        }
        assertTrue(FakeDoor.ASKED.get(0).reader().startsWith("Bearer "));
        assertTrue(
                FakeDoor.ASKED.get(0).path().startsWith("/door/leads/" + id + path(report.reportId()) + "?version="));
        assertEquals(2, new Jdbc(database).query(
                "select count(*) from audit_entry where action = 'lead.file.open' and subject_id = ?",
                row -> row.getInt(1),
                id.toString()).get(0));
    }

    @Test
    void areThereForReadersOfTheLeadAndOfItsReportsOnly() {
        UUID id = Leads.of(report, HANDLER);
        FakeDoor.ASKED.clear();
        Staff.handler("DF-JJ").asks().get("/api/leads/" + id + path(report.reportId())).then().statusCode(404);
        HANDLER.asks().get("/api/leads/" + id + path(UUID.randomUUID())).then().statusCode(404);
        assertEquals(0, FakeDoor.ASKED.size(), "nobody asked at the door");
    }

    @Test
    void theDoorsAnswersComeInWords() {
        UUID id = Leads.of(report, HANDLER);
        FakeDoor.NEXT.add(503);
        HANDLER.asks().get("/api/leads/" + id + path(report.reportId())).then().statusCode(503)
                .body("detail", containsString("文件没有打开"));
        FakeDoor.NEXT.add(404);
        HANDLER.asks().get("/api/leads/" + id + path(report.reportId())).then().statusCode(404);
    }

    private String path(UUID of) {
        return "/reports/" + of + "/files/" + file;
    }
}
