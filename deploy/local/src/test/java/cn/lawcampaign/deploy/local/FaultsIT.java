package cn.lawcampaign.deploy.local;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import cn.lawcampaign.deploy.embedded.EmbeddedException;

/** What breaks, and what then: each part killed as by a power cut, with nothing lost and nothing doubled. */
class FaultsIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int MANY = 200;

    private final Suite suite = RunningSuite.get();
    private final Api api = RunningSuite.api();

    @Test
    void routingKilledInTheMiddleOfManyReportsMakesEachALeadExactlyOnce() {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            numbers.add(Reports.file(api, Reports.parking()).get("number").asText());
            if (i == MANY / 2) {
                suite.service("routing").kill();
            }
        }
        suite.service("routing").start();
        suite.service("routing").awaitReady();
        assertEachIsALeadOnceAndCountedOnce(numbers);
    }

    @Test
    void reportsAreTakenWhileKafkaIsAwayAndRoutedOnceWhenItIsBack() {
        suite.kafka().kill();
        JsonNode receipt;
        try {
            receipt = Reports.file(api, Reports.parking());
            assertEquals("REGISTERED", Reports.track(api, receipt).get("status").asText());
            await().atMost(SOON).until(() -> !suite.service("intake").isReady());
        } finally {
            suite.kafka().start();
        }
        String number = receipt.get("number").asText();
        await().atMost(SOON).until(() -> Reports.leads(api, "df-jj-handler", number).size() == 1);
        await().atMost(SOON).until(() -> suite.service("intake").isReady());
    }

    @Test
    void withoutTheDatabaseNothingIsAcknowledgedAndItRecoversByItself() {
        suite.postgres().kill();
        try {
            EmbeddedException refused = assertThrows(EmbeddedException.class,
                    () -> Reports.file(api, Reports.parking()));
            assertTrue(refused.getMessage().contains(": 503 "), refused.getMessage());
        } finally {
            suite.postgres().start();
        }
        JsonNode receipt = await().atMost(SOON).ignoreExceptions().until(() -> Reports.file(api, Reports.parking()),
                answer -> answer.has("number"));
        await().atMost(SOON).ignoreExceptions().until(
                () -> Reports.leads(api, "df-jj-handler", receipt.get("number").asText()).size() == 1);
    }

    @Test
    void mailsWaitForTheMailServerAndComeOnce() {
        suite.mail().kill();
        JsonNode receipt;
        JsonNode lead;
        try {
            receipt = Reports.file(api, Reports.parking());
            String number = receipt.get("number").asText();
            lead = await().atMost(SOON).until(() -> Reports.leads(api, "df-jj-handler", number),
                    leads -> leads.size() == 1).get(0);
        } finally {
            suite.mail().start();
        }
        String subject = lead.get("number").asText();
        Mailboxes mails = new Mailboxes(suite.mail().imapPort());
        await().atMost(SOON).until(() -> mails.count("df-jj@dongfeng.example", subject) == 1);
    }

    @Test
    void agenciesGoOnWithoutIntakeAndAConclusionIsNotHalfMade() {
        JsonNode receipt = Reports.file(api, Reports.parking());
        JsonNode lead = await().atMost(SOON).until(
                () -> Reports.leads(api, "df-jj-handler", receipt.get("number").asText()), leads -> leads.size() == 1)
                .get(0);
        String path = "/api/leads/" + lead.get("id").asText();
        suite.service("intake").kill();
        try {
            long version = api.post("df-jj-handler", path + "/sign-for", Map.of("version", lead.get("version")), 200)
                    .get("version").asLong();
            long accepted = api.post("df-jj-handler", path + "/accept", Map.of("version", version), 200).get("version")
                    .asLong();
            EmbeddedException refused = assertThrows(EmbeddedException.class, () -> api.post("df-jj-handler",
                    path + "/conclude", Map.of("version", accepted, "finding", "SUBSTANTIATED", "text", "已清理。"), 200));
            assertTrue(refused.getMessage().contains(": 503 "), refused.getMessage());
            assertFalse(api.get("df-jj-handler", path).toString().contains("\"CONCLUDED\""));
        } finally {
            suite.service("intake").start();
            suite.service("intake").awaitReady();
        }
        assertEquals("ACCEPTED",
                await().atMost(SOON).pollInterval(Reports.UNHURRIED).until(
                        () -> Reports.track(api, receipt).get("status").asText(),
                        "ACCEPTED"::equals));
    }

    @Test
    void notificationKilledCountsWhatCameMeanwhile() {
        suite.service("notification").kill();
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            numbers.add(Reports.file(api, Reports.parking()).get("number").asText());
        }
        suite.service("notification").start();
        suite.service("notification").awaitReady();
        assertEachIsALeadOnceAndCountedOnce(numbers);
    }

    private void assertEachIsALeadOnceAndCountedOnce(List<String> numbers) {
        Set<String> leads = new HashSet<>();
        for (String number : numbers) {
            JsonNode found = await().atMost(SOON).until(() -> Reports.leads(api, "df-jj-handler", number),
                    items -> items.size() > 0);
            assertEquals(1, found.size(), "exactly one lead");
            leads.add(found.get(0).get("number").asText());
        }
        await().atMost(SOON).untilAsserted(() -> assertEquals(leads.size(), counted(leads).size()));
        assertEquals(numbers.size(), counted(leads).stream().mapToInt(Integer::intValue).sum(), "and counted once");
    }

    /** How often each of the given leads stands in the week's figure of reports received. */
    private List<Integer> counted(Set<String> leads) {
        List<Integer> counts = new ArrayList<>();
        api.get("yfb-coordinator", "/api/figures/week/leads?measure=RECEIVED").get("leads").forEach(lead -> {
            if (leads.contains(lead.get("number").asText())) {
                counts.add(lead.get("count").asInt());
            }
        });
        return counts;
    }
}
