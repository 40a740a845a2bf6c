package cn.lawcampaign.notification.figure;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import cn.lawcampaign.platform.lang.Lang;

/**
 * A week as its page shows it.
 *
 * @param span     from when to when, in words
 * @param running  whether it is the present week
 * @param previous day that names the week before, or null when the campaign had not begun
 * @param next     day that names the week after, or null when it has not begun
 */
public record WeekView(LocalDate date, String span, boolean running, LocalDate previous, LocalDate next,
        List<KeyFigure> keyFigures, FiguresView figures) {

    private static final List<Measure> KEY = List.of(Measure.RECEIVED, Measure.IN_TRIAGE, Measure.DISPATCHED,
            Measure.SIGNED_FOR, Measure.IN_HAND, Measure.CONCLUDED, Measure.OVERDUE);

    /** What each unit's row shows. */
    public static final List<Measure> OF_UNITS = List.of(Measure.DISPATCHED, Measure.SIGNED_FOR,
            Measure.SIGNED_ON_TIME, Measure.UNSIGNED_OVERDUE, Measure.IN_HAND, Measure.CONCLUDED_ON_TIME,
            Measure.CONCLUDED_LATE, Measure.OVERDUE, Measure.SUBSTANTIATED, Measure.PARTLY, Measure.UNSUBSTANTIATED);

    /** A figure with its own words. */
    public record KeyFigure(Measure measure, Figure figure) {

        /** Something is late. */
        public boolean late() {
            return measure == Measure.OVERDUE && figure.count() > 0;
        }

        public int less() {
            return -figure.change();
        }
    }

    static WeekView of(Period week, Period present, FigureReader reader, FiguresView figures, Lang lang) {
        return new WeekView(week.endsOn(), span(week, lang), week.equals(present),
                reader.isOfCampaign(week.previous()) ? week.previous().endsOn() : null,
                week.equals(present) ? null : week.next().endsOn(),
                KEY.stream().map(m -> new KeyFigure(m, figures.totals().getOrDefault(m, Figure.NONE))).toList(),
                figures);
    }

    public List<Measure> unitMeasures() {
        return OF_UNITS;
    }

    public int received() {
        return figures.totals().getOrDefault(Measure.RECEIVED, Figure.NONE).count();
    }

    public boolean nothing() {
        Figure received = figures.totals().getOrDefault(Measure.RECEIVED, Figure.NONE);
        return received.count() + received.previous() == 0;
    }

    static String span(Period week, Lang lang) {
        DateTimeFormatter format = lang.isChinese()
                ? DateTimeFormatter.ofPattern("y年M月d日 H:mm")
                : DateTimeFormatter.ofPattern("d MMMM y, H:mm", Locale.ENGLISH);
        ZoneId zone = week.zone();
        return format.format(week.start().atZone(zone)) + (lang.isChinese() ? " 至 " : " to ")
                + format.format(week.end().atZone(zone));
    }
}
