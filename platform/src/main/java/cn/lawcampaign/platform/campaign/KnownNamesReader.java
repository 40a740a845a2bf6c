package cn.lawcampaign.platform.campaign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the names of units, bodies and counties. What people call a county's units is written once for all counties, with
 * {@code {county}} for the county's name, so that no county's unit goes by fewer names than another's.
 */
final class KnownNamesReader {

    private static final String COUNTY = "{county}";

    private final UnitTree units;
    private final List<String> unitCodes;
    private final List<String> countyCodes;
    private final Set<String> seen = new HashSet<>();

    KnownNamesReader(UnitTree units, List<County> counties) {
        this.units = units;
        this.unitCodes = units.all().stream().map(Unit::code).toList();
        this.countyCodes = counties.stream().map(County::code).toList();
    }

    /** A county and what it is called; {@code places} where not all of that means this county alone. */
    private record Called(String county, List<String> names, List<String> places) {
    }

    KnownNames read(PackNode node) {
        List<Called> counties = node.list("counties").stream().map(this::county).filter(c -> c.county() != null)
                .toList();
        List<UnitAlias> aliases = new ArrayList<>(node.list("units").stream().map(this::unit).toList());
        node.list("countyUnits").forEach(rows -> aliases.addAll(countyUnits(rows, counties)));
        return new KnownNames(List.copyOf(aliases), node.list("bodies").stream().map(this::body).toList(),
                counties.stream().map(c -> new CountyNames(c.county(), c.places())).toList(), node.texts("titles"));
    }

    private Called county(PackNode node) {
        List<String> names = node.texts("names");
        return new Called(node.ref("county", "county", countyCodes), names,
                node.has("places") ? node.texts("places") : names);
    }

    private UnitAlias unit(PackNode node) {
        return new UnitAlias(node.ref("unit", "unit", unitCodes), LexiconReader.owned(node, "terms", seen),
                node.texts("staff"));
    }

    private BodyName body(PackNode node) {
        return new BodyName(node.has("kind") ? node.one("kind", UnitKind.class) : null,
                LexiconReader.owned(node, "terms", seen));
    }

    private List<UnitAlias> countyUnits(PackNode node, List<Called> counties) {
        UnitKind kind = node.one("kind", UnitKind.class);
        List<String> terms = node.texts("terms");
        terms.stream().filter(t -> !t.contains(COUNTY))
                .forEach(t -> node.finding("terms", "'" + t + "' must hold " + COUNTY));
        List<UnitAlias> aliases = new ArrayList<>();
        for (Called county : counties) {
            Optional<Unit> unit = units.inCounty(county.county(), kind);
            if (kind != null && unit.isEmpty()) {
                node.finding("kind", "county '" + county.county() + "' has no unit of kind " + kind);
            }
            List<String> names = terms.stream()
                    .flatMap(t -> county.names().stream().map(name -> t.replace(COUNTY, name))).distinct().toList();
            names.forEach(name -> node.unique("terms", name, seen));
            unit.ifPresent(u -> aliases.add(new UnitAlias(u.code(), names, List.of())));
        }
        return aliases;
    }
}
