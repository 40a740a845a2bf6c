package cn.lawcampaign.platform.campaign;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the corrections to the calendar; days are written one by one or as {@code 2026-02-15/2026-02-23}. */
final class CalendarReader {

    private static final int LONGEST = 31;

    CalendarOverride read(PackNode pack) {
        if (!pack.has("calendar")) {
            return CalendarOverride.NONE;
        }
        PackNode node = pack.child("calendar");
        Set<Integer> years = node.parsedAll("years", Year::parse, "a year like \"2026\"").stream().map(Year::getValue)
                .collect(Collectors.toUnmodifiableSet());
        Set<LocalDate> holidays = days(node, "holidays");
        Set<LocalDate> makeUps = days(node, "makeUps");
        makeUps.stream().filter(holidays::contains).forEach(d -> node.finding("makeUps", d + " is also a holiday"));
        return new CalendarOverride(years, holidays, makeUps);
    }

    private static Set<LocalDate> days(PackNode node, String key) {
        return node.parsedAll(key, CalendarReader::range, "a date like 2026-01-01, or 2026-02-15/2026-02-23").stream()
                .flatMap(Collection::stream).collect(Collectors.toUnmodifiableSet());
    }

    private static List<LocalDate> range(String text) {
        String[] ends = text.split("/");
        LocalDate first = LocalDate.parse(ends[0]);
        LocalDate last = ends.length == 1 ? first : LocalDate.parse(ends[1]);
        if (ends.length > 2 || last.isBefore(first) || first.plusDays(LONGEST).isBefore(last)) {
            throw new IllegalArgumentException("not a range");
        }
        return first.datesUntil(last.plusDays(1)).toList();
    }
}
