package cn.lawcampaign.platform.campaign;

import java.util.Set;

/**
 * A time limit.
 *
 * @param amount how long, in {@code unit}
 * @param extension by how much it may be extended once, in the same unit; 0 for never
 * @param matters kinds of matter that it is for; empty for all
 * @param categories category codes or prefixes that it is for; empty for all
 * @param named true for named reporters only, false for the others only, null for both
 * @param rollOnHoliday whether a period in natural days that ends on a holiday ends on the next working day (Civil Code
 *        民法典, art. 203)
 * @param source where the limit comes from
 */
public record ClockTemplate(String code, String name, String nameEn, int amount, ClockUnit unit, ClockStart startsFrom,
        int extension, Set<Matter> matters, Set<String> categories, Boolean named, boolean rollOnHoliday,
        String source) implements Named {

    /** Whether the clock runs for such a report; a null category matches only clocks for every category. */
    public boolean appliesTo(Matter matter, String category, boolean isNamed) {
        return (matters.isEmpty() || matters.contains(matter)) && (named == null || named == isNamed)
                && (categories.isEmpty() || category != null && categories.stream().anyMatch(category::startsWith));
    }
}
