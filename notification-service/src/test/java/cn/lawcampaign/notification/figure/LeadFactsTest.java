package cn.lawcampaign.notification.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import cn.lawcampaign.notification.kit.Told;
import cn.lawcampaign.platform.event.routing.LeadDispatched;
import cn.lawcampaign.platform.event.routing.LeadEvent;
import cn.lawcampaign.platform.event.routing.LeadSignedFor;

class LeadFactsTest {

    private final Told told = Told.lead("73019284", "GAJ-DC", "DF-JJ");

    @Test
    void anOlderOrRepeatedEventChangesNothing() {
        LeadEvent opened = told.opened("2023-05-04T02:30:00Z");
        LeadEvent dispatched = told.dispatched(1, "2023-05-04T02:31:00Z", "2023-05-05", null);
        LeadFact fact = fact(opened, dispatched);
        assertEquals(fact, fact(opened, dispatched, opened, dispatched));
        assertEquals(fact, fact(dispatched, opened));
    }

    @Test
    void theNewestEventSaysWhoIsAvoided() {
        LeadEvent opened = told.opened("2023-05-04T02:30:00Z");
        LeadEvent later = told.avoiding("GAJ").signed("2023-05-05T02:30:00Z", true);
        assertEquals(List.of("GAJ"), fact(later, opened).scope().avoidedUnits());
    }

    @Test
    void aSignatureFromBeforeTheLeadWentElsewhereCountsNoMore() {
        LeadEvent first = told.dispatched(1, "2023-05-04T02:31:00Z", "2023-05-05", null);
        LeadEvent signed = told.signed("2023-05-05T02:30:00Z", true);
        assertTrue(fact(first, signed).signed().isPresent());
        LeadEvent elsewhere = told.at("JCY").dispatched(2, "2023-05-06T02:31:00Z", "2023-05-08", null);
        LeadFact fact = fact(first, signed, elsewhere);
        assertFalse(fact.signed().isPresent());
        assertEquals("JCY", fact.unit());
    }

    @Test
    void acceptanceSetsTheDayToConclude() {
        LeadEvent dispatched = told.dispatched(1, "2023-05-04T02:31:00Z", "2023-05-05", "2023-06-01");
        assertEquals(LocalDate.parse("2023-06-01"), fact(dispatched).concludeDueOn());
        LeadEvent accepted = told.accepted("2023-05-06T02:31:00Z", "2023-06-20");
        assertEquals(LocalDate.parse("2023-06-20"), fact(dispatched, accepted).concludeDueOn());
    }

    @Test
    void aCoUnitsSignatureIsNotTheLeadUnits() {
        LeadDispatched dispatched = told.withCoUnits("JCY").dispatched(1, "2023-05-04T02:31:00Z", "2023-05-05", null);
        LeadSignedFor own = told.signed("2023-05-04T03:00:00Z", true);
        LeadSignedFor byCoUnit = new LeadSignedFor(own.leadId(), own.leadNumber(), own.leadVersion(), own.scope(),
                "JCY",
                true, own.at());
        assertFalse(fact(dispatched, byCoUnit).signed().isPresent());
    }

    private static LeadFact fact(LeadEvent... events) {
        LeadFact fact = null;
        for (LeadEvent event : events) {
            fact = LeadFacts.apply(fact, FigureListener.own(event));
        }
        return fact;
    }
}
