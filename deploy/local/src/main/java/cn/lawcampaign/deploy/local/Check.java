package cn.lawcampaign.deploy.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;

import cn.lawcampaign.deploy.local.SampleRun.Arrived;

/**
 * Whether every sample went the whole way: a lead where the pack expects it, one mail in the mailbox of each unit that
 * handles it, and counted in the figures for somebody who may see it.
 */
final class Check {

    private final Pack pack;
    private final Function<String, Collection<String>> mails;
    private final Function<String, Set<String>> counted;
    private final Predicate<Arrived> supplemented;
    private final Duration patience;

    /**
     * @param mails    address to the subjects of all mails in its mailbox
     * @param counted  demo user to the numbers of the leads that the figures count for them
     * @param supplemented whether what a mail's sender answered has come to the lead
     * @param patience how long to wait for what other services do
     */
    Check(Pack pack, Function<String, Collection<String>> mails, Function<String, Set<String>> counted,
            Predicate<Arrived> supplemented, Duration patience) {
        this.pack = pack;
        this.mails = mails;
        this.counted = counted;
        this.supplemented = supplemented;
        this.patience = patience;
    }

    /** To be made before the samples are filed. */
    static Check of(Pack pack, Mailboxes boxes, Api api) {
        CountedWeeks weeks = CountedWeeks.from(api);
        return new Check(pack, boxes::subjects, viewer -> weeks.counts(viewer, "RECEIVED").keySet(),
                one -> isSupplemented(api, one), Duration.ofSeconds(60));
    }

    /** @return what is not as it must be, a line each; empty when all is well */
    List<String> findings(List<Arrived> arrived) {
        List<String> findings = new ArrayList<>();
        arrived.forEach(one -> findings.addAll(route(one)));
        findings.addAll(untilEmpty(() -> unanswered(arrived)));
        ExpectedMails expected = new ExpectedMails(pack, arrived);
        findings.addAll(untilEmpty(() -> expected.findings(mails)));
        findings.addAll(untilEmpty(() -> notCounted(arrived)));
        return findings;
    }

    private static List<String> route(Arrived one) {
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

    private static void differs(List<String> findings, Arrived one, String what, Object expected, Object is) {
        if (!expected.equals(is)) {
            findings.add(one.id() + ": " + what + " 应为 / should be " + expected + "，实为 / is " + is);
        }
    }

    private List<String> unanswered(List<Arrived> arrived) {
        return arrived.stream().filter(one -> one.filed().sample().hasReply() && !supplemented.test(one))
                .map(one -> one.id() + ": 回复没有成为补充 / the reply added nothing").toList();
    }

    private static boolean isSupplemented(Api api, Arrived one) {
        JsonNode lead = api.get(one.filed().sample().expect().viewer(),
                "/api/leads/" + one.lead().path("id").asText());
        return lead.path("timeline").findValuesAsText("kind").contains("SUPPLEMENTED");
    }

    private List<String> notCounted(List<Arrived> arrived) {
        Map<String, Set<String>> seen = new HashMap<>();
        return arrived.stream()
                .filter(one -> !seen.computeIfAbsent(one.filed().sample().expect().viewer(), counted)
                        .contains(one.number()))
                .map(one -> one.id() + ": 本周数据没有计入 / not counted in the week's figures").toList();
    }

    // What other services do arrives when it does; what is still missing after a while is a finding.
    private List<String> untilEmpty(Supplier<List<String>> findings) {
        long deadline = System.nanoTime() + patience.toNanos();
        List<String> left = findings.get();
        while (!left.isEmpty() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            left = findings.get();
        }
        return left;
    }
}
