package cn.lawcampaign.notification.figure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.Category;
import cn.lawcampaign.platform.campaign.CategoryGroup;
import cn.lawcampaign.platform.campaign.Channel;
import cn.lawcampaign.platform.campaign.County;
import cn.lawcampaign.platform.campaign.Method;
import cn.lawcampaign.platform.campaign.Unit;

/**
 * A period's figures as the pages and the API show them, with names in the reader's language. The tables of channels,
 * methods, categories of level 1 and counties have a row for each of the pack's, so that nothing received shows as 0; that
 * of the units only those with a figure.
 */
public record FiguresView(Span period, Map<Measure, Figure> totals, List<RateRow> indicators, List<Row> byChannel,
        List<Row> byMethod, List<Row> byCategory, List<Row> byCounty, List<UnitRow> byUnit) {

    /**
     * @param start first moment inside, {@code end} first moment after
     */
    public record Span(Period.Kind kind, LocalDate startsOn, LocalDate endsOn, Instant start, Instant end,
            String zone) {
    }

    /** Numerator, denominator and per cent; null each while nothing tells of it. */
    public record RateRow(Indicator code, String name, Integer numerator, Integer denominator, BigDecimal percent) {
    }

    /** Reports received; {@code items} drill down one level. */
    public record Row(String code, String name, int count, int previous, List<Row> items) {

        public int change() {
            return count - previous;
        }
    }

    /** Each measure of the leads that the unit has. */
    public record UnitRow(String code, String name, Map<Measure, Figure> figures) {

        public Figure figure(Measure measure) {
            return figures.getOrDefault(measure, Figure.NONE);
        }
    }

    static FiguresView of(Figures figures, Campaign campaign, Labels labels) {
        Period p = figures.period();
        return new FiguresView(new Span(p.kind(), p.startsOn(), p.endsOn(), p.start(), p.end(), p.zone().getId()),
                figures.totals(), figures.rates().stream().map(rate -> rate(rate, labels)).toList(),
                rows(campaign.channels().stream().map(Channel::code), figures.byChannel(), labels::channel),
                rows(Stream.of(Method.values()).map(Method::name), figures.byMethod(), labels::method),
                categories(figures.byCategory(), campaign, labels),
                rows(campaign.counties().stream().map(County::code), figures.byCounty(), labels::county),
                units(figures.byUnit(), campaign, labels));
    }

    private static RateRow rate(Rate rate, Labels labels) {
        return new RateRow(rate.indicator(), rate.indicator().label().in(labels.lang()), rate.numerator(),
                rate.denominator(), rate.percent().orElse(null));
    }

    private static List<Row> rows(Stream<String> known, Map<String, Figure> figures, UnaryOperator<String> name) {
        Set<String> codes = new LinkedHashSet<>(known.toList());
        codes.addAll(figures.keySet());
        return codes.stream().map(code -> row(code, name.apply(code), figures.getOrDefault(code, Figure.NONE)))
                .toList();
    }

    private static Row row(String code, String name, Figure figure) {
        return new Row(code, name, figure.count(), figure.previous(), List.of());
    }

    private static List<Row> categories(Map<String, Figure> figures, Campaign campaign, Labels labels) {
        List<Row> rows = new ArrayList<>();
        for (CategoryGroup group : campaign.categoryGroups()) {
            List<Row> items = group.items().stream().map(Category::code).filter(figures::containsKey)
                    .map(code -> row(code, labels.category(code), figures.get(code))).toList();
            rows.add(new Row(group.code(), labels.name(group), items.stream().mapToInt(Row::count).sum(),
                    items.stream().mapToInt(Row::previous).sum(), items));
        }
        figures.keySet().stream().filter(code -> campaign.category(code).isEmpty())
                .forEach(code -> rows.add(row(code, labels.category(code), figures.get(code))));
        return rows;
    }

    private static List<UnitRow> units(Map<String, Map<Measure, Figure>> figures, Campaign campaign, Labels labels) {
        Set<String> codes = new LinkedHashSet<>(campaign.units().all().stream().map(Unit::code).toList());
        codes.addAll(figures.keySet());
        return codes.stream().filter(figures::containsKey)
                .map(code -> new UnitRow(code, labels.unit(code), figures.get(code))).toList();
    }
}
