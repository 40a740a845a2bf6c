package cn.lawcampaign.platform.campaign;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the avoidance settings; every system that has units must have a way out. */
final class AvoidanceReader {

    private final UnitTree units;
    private final List<String> handling;

    AvoidanceReader(UnitTree units) {
        this.units = units;
        this.handling = units.all().stream().filter(Unit::handles).map(Unit::code).toList();
    }

    AvoidanceSettings read(PackNode node) {
        Set<SubjectSystem> closed = node.several("closedSystems", SubjectSystem.class);
        AvoidanceSettings settings = new AvoidanceSettings(escalation(node, closed), Set.copyOf(closed),
                node.ref("closedQueueUnit", "unit", handling), new HashSet<>(node.texts("closedQueueReaders")),
                node.mailboxes("closedQueueMailboxes"));
        if (settings.closedQueueReaders().isEmpty()) {
            node.finding("closedQueueReaders", "name at least one, or nobody can read the closed queue");
        }
        return settings;
    }

    private Map<SubjectSystem, List<String>> escalation(PackNode node, Set<SubjectSystem> closed) {
        PackNode chains = node.child("escalation");
        Map<SubjectSystem, List<String>> escalation = new EnumMap<>(SubjectSystem.class);
        chains.keys(SubjectSystem.class)
                .forEach(system -> escalation.put(system, chains.refs(system.name(), "unit", handling)));
        units.all().stream().filter(Unit::handles).map(Unit::system).distinct()
                .filter(system -> system != null && !closed.contains(system)
                        && escalation.getOrDefault(system, List.of()).isEmpty())
                .forEach(system -> chains.finding(system.name(), "missing; who takes leads that accuse its units?"));
        return Map.copyOf(escalation);
    }
}
