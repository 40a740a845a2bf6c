package cn.lawcampaign.deploy.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Whether every sample went the whole way: a lead where the pack expects it, one mail in its unit's mailbox, and counted in
 * the week's figures for somebody who may see it.
 */
final class Check {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Api api;
    private final Mailboxes mails;
    private final Map<String, String> mailboxes;

    /** @param mailboxes unit code to mail address, from the pack */
    Check(Api api, Mailboxes mails, Map<String, String> mailboxes) {
        this.api = api;
        this.mails = mails;
        this.mailboxes = mailboxes;
    }

    /** @return what is not as it must be, a line each; empty when all is well */
    List<String> findings(List<Sample> samples, List<SampleRun.Arrived> arrived) {
        List<String> findings = new ArrayList<>();
        samples.stream().filter(sample -> arrived.stream().noneMatch(one -> one.filed().sample().equals(sample)))
                .forEach(sample -> findings.add(sample.id() + ": 没有登记 / was not registered"));
        arrived.forEach(one -> findings.addAll(route(one)));
        findings.addAll(untilEmpty(() -> arrived.stream().filter(one -> !hasReply(one))
                .map(one -> one.filed().sample().id() + ": 回复没有成为补充 / the reply added nothing").toList()));
        findings.addAll(untilEmpty(() -> arrived.stream().filter(one -> !hasMail(one))
                .map(one -> one.filed().sample().id() + ": 单位没有收到邮件 / no mail to its unit").toList()));
        findings.addAll(untilEmpty(() -> notCounted(arrived)));
        return findings;
    }

    private static List<String> route(SampleRun.Arrived one) {
        Sample.Expectation expect = one.filed().sample().expect();
        JsonNode lead = one.lead();
        List<String> findings = new ArrayList<>();
        differs(findings, one, "rule", expect.rule(), lead.path("rule").asText());
        differs(findings, one, "unit", expect.unit(), lead.path("leadUnit").asText());
        differs(findings, one, "triage", expect.triage(), lead.path("triage").asBoolean());
        differs(findings, one, "closed", expect.closed(), lead.path("closed").asBoolean());
        List<String> coUnits = new ArrayList<>();
        lead.path("coUnits").forEach(unit -> coUnits.add(unit.asText()));
        differs(findings, one, "coUnits", expect.coUnits(), coUnits);
        return findings;
    }

    private static void differs(List<String> findings, SampleRun.Arrived one, String what, Object expected, Object is) {
        if (!expected.equals(is)) {
            findings.add(one.filed().sample().id() + ": " + what + " 应为 / should be " + expected + "，实为 / is " + is);
        }
    }

    private boolean hasMail(SampleRun.Arrived one) {
        String subject = one.lead().path("triage").asBoolean() ? "" : one.lead().path("number").asText();
        return mails.count(mailboxes.get(one.filed().sample().expect().unit()), subject) > 0;
    }

    /** What was answered to an acknowledgement has come to the lead. */
    private boolean hasReply(SampleRun.Arrived one) {
        Sample sample = one.filed().sample();
        if (sample.mail() == null || sample.mail().reply() == null) {
            return true;
        }
        for (JsonNode line : api.get(sample.expect().viewer(), "/api/leads/" + one.lead().get("id").asText())
                .get("timeline")) {
            if (line.get("kind").asText().equals("SUPPLEMENTED")) {
                return true;
            }
        }
        return false;
    }

    private List<String> notCounted(List<SampleRun.Arrived> arrived) {
        Map<String, Set<String>> counted = new HashMap<>();
        return arrived.stream()
                .filter(one -> !counted.computeIfAbsent(one.filed().sample().expect().viewer(), this::countedFor)
                        .contains(one.lead().path("number").asText()))
                .map(one -> one.filed().sample().id() + ": 本周数据没有计入 / not counted in the week's figures").toList();
    }

    private Set<String> countedFor(String viewer) {
        Set<String> numbers = new HashSet<>();
        api.get(viewer, "/api/figures/week/leads?measure=RECEIVED").get("leads")
                .forEach(lead -> numbers.add(lead.get("number").asText()));
        return numbers;
    }

    // What other services do arrives when it does; what is still missing after a while is a finding.
    private static List<String> untilEmpty(Supplier<List<String>> findings) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        List<String> left = findings.get();
        while (!left.isEmpty() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            left = findings.get();
        }
        return left;
    }
}
