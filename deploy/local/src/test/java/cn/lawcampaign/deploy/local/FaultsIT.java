package cn.lawcampaign.deploy.local;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import cn.lawcampaign.deploy.embedded.EmbeddedException;

/** What breaks, and what then: each part killed as by a power cut, with nothing lost and nothing doubled. */
class FaultsIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final Suite suite = RunningSuite.get();
    private final Api api = RunningSuite.api();

    @ParameterizedTest
    @CsvSource({"routing, 200", "notification, 60"})
    void aServiceKilledInTheMiddleOfManyReportsDoesItsWorkExactlyOnce(String service, int many) {
        CountedWeeks weeks = CountedWeeks.from(api);
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            numbers.add(Reports.file(api, Reports.parking()).get("number").asText());
            if (i == many / 2) {
                suite.service(service).kill();
            }
        }
        suite.service(service).start();
        suite.service(service).awaitReady();
        Set<String> leads = leads(numbers);
        await().atMost(SOON).until(() -> weeks.counts("yfb-coordinator", "RECEIVED").keySet().containsAll(leads));
        Set<String> last = leads(List.of(Reports.file(api, Reports.parking()).get("number").asText()));
        for (Set<String> due : List.of(leads, last)) { // the last one's mail comes after whatever was still to do
            await().atMost(SOON).until(() -> mailed(due).keySet().containsAll(due));
        }
        assertEquals(leads, leads(numbers), "still one lead each");
        Map<String, Integer> counted = weeks.counts("yfb-coordinator", "RECEIVED");
        assertEquals(many, leads.stream().mapToInt(counted::get).sum(), "and each counted once");
        assertMailedOnce(leads);
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
        await().atMost(SOON).until(() -> mails.count("df-jj@dongfeng.example", subject) > 0);
        assertMailedOnce(Set.of(subject));
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

    /** The leads of the reports; fails when one has become two. */
    private Set<String> leads(List<String> numbers) {
        Set<String> leads = new HashSet<>();
        for (String number : numbers) {
            JsonNode found = await().atMost(SOON).until(() -> Reports.leads(api, "df-jj-handler", number),
                    items -> items.size() > 0);
            assertEquals(1, found.size(), "exactly one lead");
            leads.add(found.get(0).get("number").asText());
        }
        assertEquals(numbers.size(), leads.size(), "and each its own");
        return leads;
    }

    /** Lead to the Message-IDs of the mails about it in the unit's mailbox. */
    private Map<String, List<String>> mailed(Set<String> leads) {
        Map<String, List<String>> ids = new HashMap<>();
        for (Mailboxes.Mail mail : new Mailboxes(suite.mail().imapPort()).mails("df-jj@dongfeng.example")) {
            leads.stream().filter(mail.subject()::contains)
                    .forEach(lead -> ids.computeIfAbsent(lead, any -> new ArrayList<>()).add(mail.id()));
        }
        return ids;
    }

    /**
     * One mail a lead. Only the one that was being handed over at the kill may have been taken twice, and says so by its
     * Message-ID.
     */
    private void assertMailedOnce(Set<String> leads) {
        Map<String, List<String>> mailed = mailed(leads);
        mailed.forEach((lead, ids) -> assertEquals(1, Set.copyOf(ids).size(), lead + " has mails " + ids));
        int all = mailed.values().stream().mapToInt(List::size).sum();
        assertTrue(all <= leads.size() + 1, all + " mails for " + leads.size() + " leads");
    }
}
