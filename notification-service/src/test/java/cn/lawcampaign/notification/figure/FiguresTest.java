package cn.lawcampaign.notification.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import cn.lawcampaign.notification.kit.Told;
import cn.lawcampaign.platform.event.routing.LeadEvent;

/** The week is 2023-06-02 16:00 to 2023-06-09 16:00 in the city, 08:00 in UTC. */
class FiguresTest {

    private static final Period WEEK = Period.weekOf(LocalDate.parse("2023-06-09"), ZoneId.of("Asia/Shanghai"));
    private static final Instant AFTER = Instant.parse("2023-06-20T00:00:00Z");

    private final List<CountedLead> leads = new ArrayList<>();

    @Test
    void reportsCountInTheWeekTheyCameInWithTheWeekBefore() {
        Told first = Told.lead("1", "GAJ-DC").by("GAJ-P", "PHONE").about("A1", "DF");
        add(first.opened("2023-06-02T08:00:00Z"));
        add(Told.lead("2", "GAJ-DC").about(null, null).opened("2023-06-09T07:59:59Z"));
        add(Told.lead("3", "GAJ-DC").opened("2023-06-02T07:59:59Z"));
        add(Told.lead("4", "GAJ-DC").opened("2023-06-09T08:00:00Z"));
        Figures figures = figures(AFTER);
        assertEquals(new Figure(2, 1), figures.total(Measure.RECEIVED));
        assertEquals(Map.of("GAJ-P", new Figure(1, 0), "WEB", new Figure(1, 1)), figures.byChannel());
        assertEquals(Map.of("A1", new Figure(1, 0), Tally.NO_CODE, new Figure(1, 0), "B1", new Figure(0, 1)),
                figures.byCategory());
        assertEquals(Map.of("DF", new Figure(1, 1), Tally.NO_CODE, new Figure(1, 0)), figures.byCounty());
    }

    @Test
    void aLeadInTriageWaitsUntilItIsDispatched() {
        Told waiting = Told.lead("1", "YFB");
        add(waiting.opened("2023-06-05T02:00:00Z", true));
        Told gone = Told.lead("2", "YFB");
        add(gone.opened("2023-06-01T02:00:00Z", true),
                gone.at("JCY").dispatched(1, "2023-06-06T02:00:00Z", "2023-06-07", null));
        Figures figures = figures(AFTER);
        assertEquals(new Figure(1, 1), figures.total(Measure.IN_TRIAGE));
        assertEquals(new Figure(1, 0), figures.total(Measure.IN_HAND));
        assertEquals(Set.of("JCY"), figures.byUnit().keySet());
    }

    @Test
    void whatIsLateTodayWasNotLateWhenTheWeekStillRan() {
        Told lead = Told.lead("1", "GAJ-DC");
        add(lead.opened("2023-06-05T02:00:00Z"),
                lead.dispatched(1, "2023-06-05T02:00:00Z", "2023-06-06", "2023-06-08"));
        Figures onTheLastDay = figures(Instant.parse("2023-06-08T15:59:59Z"));
        assertEquals(0, onTheLastDay.total(Measure.OVERDUE).count());
        assertEquals(1, onTheLastDay.total(Measure.UNSIGNED_OVERDUE).count());
        assertEquals(1, figures(Instant.parse("2023-06-08T16:00:00Z")).total(Measure.OVERDUE).count());
    }

    @Test
    void ratesSayNumeratorAndDenominator() {
        concludedLead("1", "2023-06-07", "SUBSTANTIATED", true, "2023-06-08");
        concludedLead("2", "2023-06-08", "UNSUBSTANTIATED", false, "2023-06-06");
        concludedLead("3", "2023-06-08", "PARTLY", true, "2023-07-30");
        concludedLead("4", "2023-06-08", "CANNOT_BE_VERIFIED", true, "2023-06-09");
        Told open = Told.lead("5", "JCY");
        add(open.opened("2023-05-05T02:00:00Z"),
                open.dispatched(1, "2023-05-05T02:00:00Z", "2023-05-08", "2023-06-01"));

        List<Rate> rates = figures(AFTER).rates();
        assertEquals(new Rate(Indicator.SUBSTANTIATED, 2, 3), rates.get(Indicator.SUBSTANTIATED.ordinal()));
        // due in the week: 1 and 2; the fourth's day ends after the week has; overdue: the fifth
        assertEquals(new Rate(Indicator.CONCLUDED_ON_TIME, 1, 3), rates.get(Indicator.CONCLUDED_ON_TIME.ordinal()));
        assertEquals(new Rate(Indicator.RETURNED, null, null), rates.get(Indicator.RETURNED.ordinal()));
        assertEquals(Optional.of(new BigDecimal("66.7")), rates.get(Indicator.SUBSTANTIATED.ordinal()).percent());
        assertEquals(Optional.empty(), new Rate(Indicator.SUBSTANTIATED, 0, 0).percent());
    }

    @Test
    void everyFigureIsTheSumOfItsLeads() {
        concludedLead("1", "2023-06-07", "SUBSTANTIATED", true, "2023-06-08");
        add(Told.lead("2", "GAJ-DC").by("GAJ-P", "PHONE").about("A1", "DF").opened("2023-06-05T08:00:00Z"));
        Told open = Told.lead("3", "JCY");
        add(open.opened("2023-06-05T02:00:00Z"),
                open.dispatched(1, "2023-06-05T02:00:00Z", "2023-06-06", "2023-06-08"));
        Figures figures = figures(AFTER);
        figures.byChannel().forEach((code, figure) -> assertEquals(figure.count(),
                count(new Cell(Measure.RECEIVED, code, null, null, null, null)), code));
        figures.byCategory().forEach((code, figure) -> assertEquals(figure.count(),
                count(new Cell(Measure.RECEIVED, null, null, Set.of(code), null, null)), code));
        figures.byUnit().forEach((unit, counts) -> counts.forEach((measure, figure) -> assertEquals(figure.count(),
                count(new Cell(measure, null, null, null, null, unit)), unit + measure)));
        figures.totals().forEach((measure, figure) -> assertEquals(figure.count(),
                count(new Cell(measure, null, null, null, null, null)), measure.name()));
    }

    private void concludedLead(String number, String on, String finding, boolean onTime, String due) {
        Told lead = Told.lead(number, "GAJ-DC");
        add(lead.opened("2023-05-05T02:00:00Z"), lead.dispatched(1, "2023-05-05T02:00:00Z", "2023-05-08", due),
                lead.signed("2023-05-06T02:00:00Z", true), lead.concluded(on + "T02:00:00Z", finding, onTime));
    }

    private int count(Cell cell) {
        return leads.stream().mapToInt(lead -> cell.count(lead, new Window(WEEK, AFTER))).sum();
    }

    private Figures figures(Instant now) {
        return Figures.of(leads, WEEK, now);
    }

    private void add(LeadEvent... events) {
        LeadFact fact = null;
        for (LeadEvent event : events) {
            fact = LeadFacts.apply(fact, FigureListener.own(event));
        }
        leads.add(CountedLead.of(fact, List.of()));
    }
}
