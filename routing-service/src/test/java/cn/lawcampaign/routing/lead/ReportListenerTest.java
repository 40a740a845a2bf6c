package cn.lawcampaign.routing.lead;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;

import cn.lawcampaign.platform.event.EventJson;
import cn.lawcampaign.platform.event.intake.ReportReceived;
import cn.lawcampaign.platform.event.routing.LeadDispatched;
import cn.lawcampaign.platform.event.routing.LeadOpened;
import cn.lawcampaign.platform.work.Jdbc;
import cn.lawcampaign.routing.Leads;
import cn.lawcampaign.routing.Reports;
import cn.lawcampaign.routing.RoutingTest;
import cn.lawcampaign.routing.Staff;
import cn.lawcampaign.routing.TestClock;

@RoutingTest
class ReportListenerTest {

    private static final Staff HANDLER = Staff.handler("GAJ-DC");

    @Inject
    AgroalDataSource database;

    @Test
    void tellsTheLeadsOpeningAndDispatchWithItsScope() {
        UUID id = Leads.of(Reports.accusation("D1", "DF-JJ"), HANDLER);
        List<String> events = events(id);
        assertEquals(2, events.size());
        LeadOpened opened = EventJson.read(events.get(0), LeadOpened.class);
        assertEquals(1, opened.leadVersion());
        assertEquals(List.of("DF-JJ", "DF-GA"), opened.scope().avoidedUnits());
        assertTrue(LeadNumber.isValid(opened.leadNumber()));
        LeadDispatched dispatched = EventJson.read(events.get(1), LeadDispatched.class);
        assertEquals(2, dispatched.leadVersion());
        assertEquals("GAJ-DC", dispatched.unit());
        assertEquals("R-T", dispatched.ruleId());
        assertFalse(dispatched.byHand());
    }

    @Test
    void aMessageThatComesTwiceMakesOneLead() {
        ReportReceived report = Reports.accusation("D1", "DF-JJ");
        UUID event = UUID.randomUUID();
        Reports.tell(event, report.reportId(), report);
        Reports.tell(event, report.reportId(), report);
        Reports.tell(report.reportId(), report); // also under another event id
        Leads.of(Reports.accusation("D1", "DF-JJ"), HANDLER);
        await().atMost(Duration.ofSeconds(20)).until(() -> count("inbox where event_id = '" + event + "'") == 1);
        UUID last = Reports.tell(report.reportId(), report);
        await().atMost(Duration.ofSeconds(20)).until(() -> count("inbox where event_id = '" + last + "'") == 1);
        assertEquals(1, Leads.find(report, HANDLER).size());
        assertEquals(2, events(Leads.find(report, HANDLER).get(0)).size());
    }

    @Test
    void aHandlingThatBreaksOffIsRepeatedAndLeavesNothingBehind() {
        ReportReceived report = Reports.accusation("D1", "DF-JJ");
        TestClock.BREAKS.set(2);
        Reports.tell(report);
        await().atMost(Duration.ofSeconds(20)).until(() -> TestClock.BREAKS.get() == 0);
        await().atMost(Duration.ofSeconds(20)).until(() -> !Leads.find(report, HANDLER).isEmpty());
        assertEquals(1, count("lead_report where report_id = '" + report.reportId() + "'"));
        assertEquals(2, events(Leads.find(report, HANDLER).get(0)).size());
    }

    @Test
    void aLetterCountsFromTheDayItArrived() {
        Instant registered = Instant.parse("2023-05-25T02:00:00Z");
        ReportReceived letter = Reports.letter(Reports.report("ACCUSATION", "D1", null, registered, "DF-JJ"),
                LocalDate.of(2023, 5, 22));
        UUID id = Leads.of(letter, HANDLER);
        assertEquals(List.of("2023-05-22 2023-06-06 2023-05-25"), new Jdbc(database).query("""
                select received_on || ' ' || accept_due_on || ' ' || date(received_at at time zone 'Asia/Shanghai')
                from lead where id = ?""", row -> row.getString(1), id));
        LeadOpened opened = EventJson.read(events(id).get(0), LeadOpened.class);
        assertEquals(registered, opened.receivedAt(), "figures count when it was registered");
    }

    @Test
    void aMessageWithAnUnknownCodeIsParked() {
        ReportReceived report = Reports.report("GOSSIP", "D1", null, Instant.now(), "DF-JJ");
        UUID event = Reports.tell(report.reportId(), report);
        await().atMost(Duration.ofSeconds(20)).until(() -> count("parked_message where event_id = '" + event
                + "' and reason = 'UNKNOWN_MATTER'") == 1);
    }

    private List<String> events(UUID lead) {
        return new Jdbc(database).query("select payload from outbox where key = ? order by id",
                row -> row.getString(1), lead.toString());
    }

    private long count(String from) {
        return new Jdbc(database).query("select count(*) from " + from, row -> row.getLong(1)).get(0);
    }
}
