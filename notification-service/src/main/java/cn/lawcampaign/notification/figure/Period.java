package cn.lawcampaign.notification.figure;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/**
 * A span of time that figures are counted over, half open: what happens at {@code end} belongs to the next one. Weeks and
 * months are those of the campaign's zone, whatever the server's.
 *
 * @param startsOn the day it begins, in the campaign's zone
 * @param endsOn   the last day of which a part belongs to it
 * @param start    first moment inside
 * @param end      first moment after it
 */
public record Period(Kind kind, LocalDate startsOn, LocalDate endsOn, Instant start, Instant end, ZoneId zone) {

    /** The weekly rhythm turns when the weekly brief is drafted. */
    static final DayOfWeek WEEK_TURNS_ON = DayOfWeek.FRIDAY;
    static final LocalTime WEEK_TURNS_AT = LocalTime.of(16, 0);

    public enum Kind {
        WEEK, MONTH
    }

    /** The week that is running at a moment. */
    public static Period weekAt(Instant moment, ZoneId zone) {
        Period week = weekOf(LocalDate.ofInstant(moment, zone), zone);
        return moment.isBefore(week.end) ? week : week.next();
    }

    /** The week that a day lies in; the day on which weeks turn names the one that ends on it. */
    public static Period weekOf(LocalDate day, ZoneId zone) {
        LocalDate last = day.with(TemporalAdjusters.nextOrSame(WEEK_TURNS_ON));
        LocalDate first = last.minusWeeks(1);
        return new Period(Kind.WEEK, first, last, turn(first, zone), turn(last, zone), zone);
    }

    public static Period month(YearMonth month, ZoneId zone) {
        return new Period(Kind.MONTH, month.atDay(1), month.atEndOfMonth(),
                month.atDay(1).atStartOfDay(zone).toInstant(),
                month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant(), zone);
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(start) && moment.isBefore(end);
    }

    public Period previous() {
        return kind == Kind.WEEK
                ? weekOf(endsOn.minusWeeks(1), zone)
                : month(YearMonth.from(startsOn).minusMonths(1), zone);
    }

    public Period next() {
        return kind == Kind.WEEK
                ? weekOf(endsOn.plusWeeks(1), zone)
                : month(YearMonth.from(startsOn).plusMonths(1), zone);
    }

    private static Instant turn(LocalDate day, ZoneId zone) {
        return ZonedDateTime.of(day, WEEK_TURNS_AT, zone).toInstant();
    }
}
