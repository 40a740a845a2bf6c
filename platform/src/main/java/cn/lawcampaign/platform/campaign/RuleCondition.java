package cn.lawcampaign.platform.campaign;

import java.util.Set;

/**
 * When a rule applies: every part that says something must hold; an empty set (or null) says nothing.
 *
 * @param categories category codes or prefixes, e.g. {@code D4} or {@code F}
 * @param systems systems of the accused units; one of them suffices. A report that accuses no known unit has none
 * @param channelUnits departments that own the report's channel
 * @param named whether the reporter gave a name, or null
 */
public record RuleCondition(Set<String> categories, Set<SubjectSystem> systems, Set<String> counties,
        Set<Matter> matters, Set<AccusedLevel> accusedLevels, Set<String> channelUnits, Boolean named) {

    public RuleCondition {
        categories = copy(categories);
        systems = copy(systems);
        counties = copy(counties);
        matters = copy(matters);
        accusedLevels = copy(accusedLevels);
        channelUnits = copy(channelUnits);
    }

    /** Whether the category (may be null) is one that the rule names, or the rule names none. */
    public boolean coversCategory(String category) {
        return categories.isEmpty() || category != null && categories.stream().anyMatch(category::startsWith);
    }

    private static <T> Set<T> copy(Set<T> set) {
        return set == null ? Set.of() : Set.copyOf(set);
    }
}
