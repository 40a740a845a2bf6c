package cn.lawcampaign.deploy.local;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import cn.lawcampaign.deploy.embedded.EmbeddedException;

/** The suite's main job on the packed services, with a real Keycloak, Kafka, PostgreSQL and mail server. */
class MainJobIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final Suite suite = RunningSuite.get();
    private final Api api = RunningSuite.api();

    @Test
    void everySampleGoesWhereThePackExpectsIt() {
        Check check = Check.of(Pack.read(Home.here().pack()), new Mailboxes(suite.mail().imapPort()), api);
        List<SampleRun.Arrived> arrived = RunningSuite.fileSamples();
        assertTrue(arrived.size() >= 30, "a sample for every category");
        assertEquals(List.of(), check.findings(arrived));
    }

    @Test
    void anAccusedUnitNeverSeesItAndTheReporterLearnsTheResult() {
        CountedWeeks weeks = CountedWeeks.from(api);
        JsonNode receipt = Reports.file(api, Reports.accusation("民警在高速口拦车，每车收现金二百元，不给收据。"));
        String number = receipt.get("number").asText();
        JsonNode lead = await().atMost(SOON).until(() -> Reports.leads(api, "gaj-dc-handler", number),
                leads -> leads.size() == 1).get(0);
        for (String accused : List.of("df-jj-handler", "df-jj-head", "df-ga-handler", "df-ga-head")) {
            assertEquals(0, Reports.leads(api, accused, number).size(), accused);
            assertStatus(404, () -> api.get(accused, "/api/leads/" + lead.get("id").asText()));
        }
        work(lead, "gaj-dc-handler");
        JsonNode tracked = await().atMost(SOON).pollInterval(Reports.UNHURRIED).until(
                () -> Reports.track(api, receipt),
                state -> state.get("status").asText().equals("CONCLUDED"));
        assertEquals("经查，反映的问题部分属实，已责令整改。", tracked.get("messages").get(0).get("text").asText());
        await().atMost(SOON).until(
                () -> weeks.counts("yfb-coordinator", "CONCLUDED").containsKey(lead.get("number").asText()));
    }

    @Test
    void theUnitsMailTellsNumberAndLinkAndNothingElse() throws Exception {
        JsonNode receipt = Reports.file(api, Reports.parking());
        JsonNode lead = await().atMost(SOON).until(
                () -> Reports.leads(api, "df-jj-handler", receipt.get("number").asText()), leads -> leads.size() == 1)
                .get(0);
        Mailboxes mails = new Mailboxes(suite.mail().imapPort());
        await().atMost(SOON).until(() -> mails.count("df-jj@dongfeng.example", lead.get("number").asText()) == 1);
        String mail = mails.text("df-jj@dongfeng.example", lead.get("number").asText());
        assertTrue(mail.contains(suite.address() + "/leads/" + lead.get("id").asText()), "the link");
        for (String secret : List.of("医院", "违停", "F1", "交通秩序", receipt.get("number").asText())) {
            assertTrue(!mail.contains(secret), "a mail has no content");
        }
    }

    private void work(JsonNode lead, String handler) {
        String path = "/api/leads/" + lead.get("id").asText();
        long version = lead.get("version").asLong();
        version = api.post(handler, path + "/sign-for", Map.of("version", version), 200).get("version").asLong();
        version = api.post(handler, path + "/accept", Map.of("version", version), 200).get("version").asLong();
        version = api.post(handler, path + "/progress", Map.of("version", version, "note", "已调取监控。"), 200)
                .get("version").asLong();
        api.post(handler, path + "/conclude", Map.of("version", version, "finding", "PARTLY", "text",
                "经查，反映的问题部分属实，已责令整改。"), 200);
    }

    private static void assertStatus(int status, Runnable call) {
        EmbeddedException refused = assertThrows(EmbeddedException.class, call::run);
        assertTrue(refused.getMessage().contains(": " + status + " "), refused.getMessage());
    }
}
