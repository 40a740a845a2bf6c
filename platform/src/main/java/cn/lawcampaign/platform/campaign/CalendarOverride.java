package cn.lawcampaign.platform.campaign;

import java.time.LocalDate;
import java.util.Set;

/**
 * Corrections to the built-in calendar, for a State Council notice that it doesn't hold yet.
 *
 * @param years years that the corrections cover completely, so that no warning is due
 * @param holidays weekdays that are off
 * @param makeUps Saturdays and Sundays that are worked
 */
public record CalendarOverride(Set<Integer> years, Set<LocalDate> holidays, Set<LocalDate> makeUps) {

    public static final CalendarOverride NONE = new CalendarOverride(Set.of(), Set.of(), Set.of());
}
