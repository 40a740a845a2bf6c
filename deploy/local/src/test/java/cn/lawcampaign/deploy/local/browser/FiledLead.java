package cn.lawcampaign.deploy.local.browser;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import cn.lawcampaign.deploy.local.Api;
import cn.lawcampaign.deploy.local.Reports;
import cn.lawcampaign.deploy.local.RunningSuite;

/**
 * A report that became a lead.
 *
 * @param receipt number and query code, as the public API gave them
 */
record FiledLead(JsonNode receipt, String id, String number) {

    /** Files a report and waits until the user has its lead. */
    static FiledLead of(Map<String, Object> report, String user) {
        Api api = RunningSuite.api();
        JsonNode receipt = Reports.file(api, report);
        String number = receipt.get("number").asText();
        JsonNode lead = await().atMost(Duration.ofSeconds(30))
                .until(() -> Reports.leads(api, user, number), leads -> leads.size() == 1).get(0);
        return new FiledLead(receipt, lead.get("id").asText(), lead.get("number").asText());
    }

    String path() {
        return "/leads/" + id;
    }
}
