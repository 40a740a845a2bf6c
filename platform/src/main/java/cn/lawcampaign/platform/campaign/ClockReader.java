package cn.lawcampaign.platform.campaign;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads clock templates and the ladder of reminders around a due date. */
final class ClockReader {

    private static final int LONGEST = 1000;

    private final Collection<String> categories;
    private final Set<String> codes = new HashSet<>();

    ClockReader(Collection<String> categories) {
        this.categories = categories;
    }

    List<ClockTemplate> clocks(PackNode pack) {
        return pack.list("clocks").stream().map(this::clock).toList();
    }

    List<LadderStep> ladder(PackNode pack) {
        return pack.list("ladder").stream().map(node -> {
            LadderStep step = new LadderStep(node.text("code"), node.text("name"), node.text("nameEn"),
                    node.whole("workingDays", -60, 60));
            node.unique("code", step.code(), codes);
            return step;
        }).toList();
    }

    private ClockTemplate clock(PackNode node) {
        ClockTemplate clock = new ClockTemplate(node.text("code"), node.text("name"), node.text("nameEn"),
                node.whole("amount", 1, LONGEST), node.one("unit", ClockUnit.class),
                node.one("startsFrom", ClockStart.class),
                node.has("extension") ? node.whole("extension", 1, LONGEST) : 0,
                node.several("matters", Matter.class),
                new HashSet<>(CategoryReader.prefixes(node, "categories", categories)), node.flag("named", null),
                node.flag("rollOnHoliday", false), node.text("source"));
        node.unique("code", clock.code(), codes);
        if (clock.rollOnHoliday() && clock.unit() != ClockUnit.NATURAL_DAYS) {
            node.finding("rollOnHoliday", "only for NATURAL_DAYS");
        }
        return clock;
    }
}
