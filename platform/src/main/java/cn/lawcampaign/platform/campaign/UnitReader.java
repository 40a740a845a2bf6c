package cn.lawcampaign.platform.campaign;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the unit tree: units lie inside their parents, so there can be no circle; system and county are inherited. */
final class UnitReader {

    private final Collection<String> counties;
    private final Set<String> codes = new HashSet<>();
    private final Set<String> mailboxes = new HashSet<>();
    private final List<Unit> units = new ArrayList<>();

    UnitReader(Collection<String> counties) {
        this.counties = counties;
    }

    UnitTree read(PackNode pack) {
        pack.list("units").forEach(node -> read(node, null));
        if (units.isEmpty()) {
            pack.finding("units", "there must be at least one");
        }
        return new UnitTree(units.stream().filter(u -> u.code() != null).toList());
    }

    private void read(PackNode node, Unit parent) {
        SubjectSystem system = parent == null || node.has("system")
                ? node.one("system", SubjectSystem.class)
                : parent.system();
        String county = node.has("county")
                ? node.ref("county", "county", counties)
                : parent == null ? null : parent.county();
        UnitKind kind = node.one("kind", UnitKind.class);
        Unit unit = new Unit(node.text("code"), node.text("name"), node.text("nameEn"),
                parent == null ? null : parent.code(), system, kind, county,
                kind == UnitKind.GROUP ? node.text("mailbox", null) : node.text("mailbox"));
        node.unique("code", unit.code(), codes);
        node.unique("mailbox", unit.mailbox(), mailboxes);
        if (unit.mailbox() != null && !Values.isMailbox(unit.mailbox())) {
            node.finding("mailbox", "must be a mail address");
        }
        units.add(unit);
        node.list("units").forEach(child -> read(child, unit));
    }
}
