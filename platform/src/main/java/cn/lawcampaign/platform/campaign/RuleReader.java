package cn.lawcampaign.platform.campaign;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a rule set and checks that every unit and category it names exists and that no lead can fall through. */
final class RuleReader {

    private final UnitTree units;
    private final List<String> unitCodes;
    private final Collection<String> categories;
    private final Collection<String> counties;
    private final Set<String> ids = new HashSet<>();

    RuleReader(UnitTree units, Collection<String> categories, Collection<String> counties) {
        this.units = units;
        this.unitCodes = units.all().stream().map(Unit::code).toList();
        this.categories = categories;
        this.counties = counties;
    }

    RuleSet read(PackNode node) {
        List<PackNode> rows = node.list("rules");
        RuleSet set = new RuleSet(node.whole("version", 1, Integer.MAX_VALUE), node.text("author"),
                node.parsed("publishedAt", Instant::parse, "an instant like 2023-04-01T00:00:00Z"),
                rows.stream().map(this::rule).toList());
        for (int i = 0; i < rows.size(); i++) {
            boolean last = i == rows.size() - 1;
            if (last == rows.get(i).has("when")) {
                rows.get(i).finding("when", last
                        ? "the last rule must have no condition, so that no lead falls through"
                        : "missing; only the last rule may do without, those below it would never apply");
            }
        }
        if (rows.isEmpty()) {
            node.finding("rules", "there must be at least one");
        }
        return set;
    }

    private RuleDefinition rule(PackNode node) {
        RuleDefinition rule = new RuleDefinition(node.text("id"), node.text("note"), node.text("noteEn"),
                node.has("when")
                        ? condition(node.child("when"))
                        : new RuleCondition(null, null, null, null, null, null, null),
                outcome(node.child("then")));
        node.unique("id", rule.id(), ids);
        return rule;
    }

    private RuleCondition condition(PackNode node) {
        return new RuleCondition(set(CategoryReader.prefixes(node, "categories", categories)),
                node.several("systems", SubjectSystem.class), set(node.refs("counties", "county", counties)),
                node.several("matters", Matter.class), node.several("accusedLevels", AccusedLevel.class),
                set(node.refs("channelUnits", "unit", unitCodes)), node.flag("named", null));
    }

    private RuleOutcome outcome(PackNode node) {
        boolean triage = node.flag("triage", false);
        if (triage == node.has("unit")) {
            node.finding("unit", "name a unit or triage: true, one of the two");
        }
        Target unit = node.has("unit") ? target(node, "unit", node.text("unit")) : null;
        return new RuleOutcome(unit, node.texts("coUnits").stream().map(text -> target(node, "coUnits", text))
                .filter(t -> t != null).toList(), triage);
    }

    private Target target(PackNode node, String key, String text) {
        try {
            Target target = Target.parse(text);
            if (units.find(target.unit()).filter(Unit::handles).isPresent()) {
                return target;
            }
            node.finding(key, "unknown unit '" + target.unit() + "', or one that handles no leads");
        } catch (IllegalArgumentException | NullPointerException e) {
            node.finding(key, "'" + text + "', must be a unit or 'county:KIND else UNIT'");
        }
        return null;
    }

    private static Set<String> set(List<String> list) {
        return new HashSet<>(list);
    }
}
