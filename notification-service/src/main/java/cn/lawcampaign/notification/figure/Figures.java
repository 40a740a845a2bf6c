package cn.lawcampaign.notification.figure;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A period's figures over the leads that were given, and so over what one viewer may see.
 *
 * @param totals     each measure
 * @param byChannel  reports received by channel code
 * @param byMethod   by method
 * @param byCategory by category of level 2
 * @param byCounty   by county
 * @param byUnit     each measure by the unit that has the lead; leads that no unit has are in none
 */
public record Figures(Period period, Map<Measure, Figure> totals, Map<String, Figure> byChannel,
        Map<String, Figure> byMethod, Map<String, Figure> byCategory, Map<String, Figure> byCounty,
        Map<String, Map<Measure, Figure>> byUnit) {

    static Figures of(Collection<CountedLead> leads, Period period, Instant now) {
        Window window = new Window(period, now);
        Map<String, Map<Measure, Figure>> byUnit = new TreeMap<>();
        for (CountedLead lead : leads) {
            if (lead.fact().unit() != null) {
                add(byUnit.computeIfAbsent(lead.fact().unit(), u -> new EnumMap<>(Measure.class)), lead, window);
            }
        }
        byUnit.values().removeIf(counts -> counts.values().stream().allMatch(Figure.NONE::equals));
        Map<Measure, Figure> totals = new EnumMap<>(Measure.class);
        Stream.of(Measure.values()).forEach(measure -> totals.put(measure, Figure.NONE));
        leads.forEach(lead -> add(totals, lead, window));
        return new Figures(period, totals, byReport(leads, window, Receipt::channel),
                byReport(leads, window, Receipt::method), byLead(leads, window, LeadFact::category),
                byLead(leads, window, LeadFact::county), byUnit);
    }

    public Figure total(Measure measure) {
        return totals.getOrDefault(measure, Figure.NONE);
    }

    /** Every indicator, also those that nothing tells of yet. */
    public List<Rate> rates() {
        return Stream.of(Indicator.values()).map(i -> i.rate(totals)).toList();
    }

    private static void add(Map<Measure, Figure> counts, CountedLead lead, Window window) {
        Window before = window.previous();
        for (Measure measure : Measure.values()) {
            counts.merge(measure, new Figure(measure.count(lead, window), measure.count(lead, before)),
                    (a, b) -> a.plus(b.count(), b.previous()));
        }
    }

    private static Map<String, Figure> byReport(Collection<CountedLead> leads, Window window,
            Function<Receipt, String> code) {
        Tally tally = new Tally();
        Period before = window.period().previous();
        leads.stream().flatMap(lead -> lead.receipts().stream()).forEach(r -> tally.add(code.apply(r),
                window.period().contains(r.at()) ? 1 : 0, before.contains(r.at()) ? 1 : 0));
        return tally.figures();
    }

    private static Map<String, Figure> byLead(Collection<CountedLead> leads, Window window,
            Function<LeadFact, String> code) {
        Tally tally = new Tally();
        Window before = window.previous();
        leads.forEach(lead -> tally.add(code.apply(lead.fact()), Measure.RECEIVED.count(lead, window),
                Measure.RECEIVED.count(lead, before)));
        return tally.figures();
    }
}
