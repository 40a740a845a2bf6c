package cn.lawcampaign.routing.lead;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

import cn.lawcampaign.deploy.embedded.EmbeddedResource;
import cn.lawcampaign.platform.event.intake.ReportReceived;
import cn.lawcampaign.routing.Reports;
import cn.lawcampaign.routing.Staff;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedResource.class, initArgs = @ResourceArg(name = "service", value = "routing"))
class LeadResourceTest {

    @Test
    void aReportBecomesALeadAtTheUnitThatTheRuleNames() {
        ReportReceived report = Reports.tell(Reports.accusation("D4", "DF-JJ"));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> Staff.COORDINATOR.asks()
                .queryParam("report", report.number()).get("/api/leads").then().statusCode(200)
                .body("items", hasSize(1)));
        Staff.handler("JCY").asks().queryParam("report", report.number()).get("/api/leads").then().statusCode(200)
                .body("items[0].state", equalTo("DISPATCHED"), "items[0].rule", equalTo("R-D4"),
                        "items[0].leadUnit", equalTo("JCY"), "items[0].coUnits", contains("GAJ-DC"),
                        "items[0].triage", equalTo(false), "items[0].closed", equalTo(false), "total", equalTo(1));
        Staff.handler("DF-JJ").asks().queryParam("report", report.number()).get("/api/leads").then().statusCode(200)
                .body("items", hasSize(0), "total", equalTo(0));
    }
}
