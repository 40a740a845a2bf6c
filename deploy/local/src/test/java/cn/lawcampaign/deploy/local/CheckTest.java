package cn.lawcampaign.deploy.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;

import cn.lawcampaign.deploy.local.Sample.Expectation;
import cn.lawcampaign.deploy.local.SampleRun.Arrived;
import cn.lawcampaign.deploy.local.SampleRun.Filed;

/** Four samples that went well, and what the check says when something about them did not. */
class CheckTest {

    private static final Pack PACK = new Pack(Map.of("GAJ-DC", "police", "JCY", "procuratorate", "JTJ-FZ", "transport",
            "YFB", "office", "JTJ-ZF", "squad"), List.of("reader1", "reader2"), Map.of());

    private final Map<String, Collection<String>> mails = new HashMap<>();
    private final Set<String> counted = new HashSet<>(Set.of("L1", "L2", "L3", "L4"));
    private final Set<Arrived> supplemented = new HashSet<>();
    private final List<Arrived> arrived = new ArrayList<>();

    @BeforeEach
    void allIsWell() {
        arrived.add(arrived("police", "L1", "GAJ-DC", List.of("JCY"), false, false));
        arrived.add(arrived("transport", "L2", "JTJ-FZ", List.of(), false, false));
        arrived.add(arrived("triage", "L3", "YFB", List.of(), true, false));
        arrived.add(arrived("closed", "L4", "JWJ", List.of(), false, true));
        put("police", "【线索交办】L1");
        put("procuratorate", "【线索协办】L1");
        put("transport", "【线索交办】L2");
        put("office", "【线索待分办】L3", "【线索交办】of another report");
        put("reader1", "something waits");
        put("reader2", "something waits");
    }

    @Test
    void hasNothingToSayWhenAllIsWell() {
        assertEquals(List.of(), findings());
    }

    @Test
    void findsARouteThatIsNotTheExpectedOne() {
        Arrived right = arrived.get(1);
        Expectation wrong = new Expectation("R-2", "JTJ-ZF", List.of("JCY"), true, true, "viewer");
        arrived.set(1, new Arrived(new Filed(sample("transport", wrong), "2", "code", 0), right.lead(), 1));
        List<String> findings = findings();
        assertEquals(5, findings.size(), findings.toString());
        for (String what : List.of("rule", "unit", "coUnits", "triage", "closed")) {
            assertTrue(findings.stream().anyMatch(line -> line.startsWith("transport: " + what + " ")), what);
        }
    }

    @Test
    void findsAMissingMailOfAnyUnitThatHandlesIt() {
        put("police");
        put("procuratorate", "【线索协办】L2");
        assertFindings("police: police", "police: procuratorate");
    }

    @Test
    void anotherLeadsMailIsNotTakenForOneInTriage() {
        put("office", "【线索交办】of another report");
        assertFindings("triage: office");
    }

    @Test
    void findsADoubledMail() {
        put("transport", "【线索交办】L2", "【线索交办】L2");
        assertFindings("transport: transport");
    }

    @Test
    void countsTheMailsOfTheClosedQueueWhichNameNoLead() {
        put("reader1", "【线索交办】L1");
        put("reader2", "something waits", "something waits");
        assertFindings("封闭办理 / closed queue: reader1", "封闭办理 / closed queue: reader2");
    }

    @Test
    void findsALeadThatNoFigureCounts() {
        counted.remove("L3");
        assertFindings("triage: ");
    }

    @Test
    void findsAReplyThatDidNotComeToItsLead() {
        Arrived mail = arrived.get(1);
        Sample replied = new Sample("mail", "YFB-E", Sample.Door.MAIL, Map.of(), null,
                new Sample.MailPart(false, "more"), mail.filed().sample().expect());
        arrived.set(1, new Arrived(new Filed(replied, "2", "code", 0), mail.lead(), 1));
        assertFindings("mail: ");
        supplemented.add(arrived.get(1));
        assertFindings();
    }

    private void assertFindings(String... starts) {
        List<String> findings = findings();
        assertEquals(starts.length, findings.size(), findings.toString());
        for (int i = 0; i < starts.length; i++) {
            assertTrue(findings.get(i).startsWith(starts[i]), findings.toString());
        }
    }

    private List<String> findings() {
        return new Check(PACK, address -> mails.getOrDefault(address, List.of()), viewer -> counted,
                supplemented::contains,
                Duration.ZERO).findings(arrived);
    }

    private void put(String unit, String... subjects) {
        mails.put(unit, List.of(subjects));
    }

    private static Arrived arrived(String id, String number, String unit, List<String> coUnits, boolean triage,
            boolean closed) {
        Sample sample = sample(id, new Expectation("R-1", unit, coUnits, triage, closed, "viewer"));
        Map<String, Object> lead = Map.of("number", number, "rule", "R-1", "leadUnit", unit, "coUnits", coUnits,
                "triage", triage, "closed", closed);
        return new Arrived(new Filed(sample, "2", "code", 0), new ObjectMapper().valueToTree(lead), 1);
    }

    private static Sample sample(String id, Expectation expect) {
        return new Sample(id, "WEB", Sample.Door.API, Map.of(), null, null, expect);
    }
}
