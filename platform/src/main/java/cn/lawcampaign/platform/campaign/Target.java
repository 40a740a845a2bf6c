package cn.lawcampaign.platform.campaign;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Where a rule sends a lead: a unit, or the report's county's unit of a kind with a unit to fall back on. Written
 * {@code GAJ-DC} or {@code county:TRAFFIC_POLICE else GAJ-JJ}.
 *
 * @param unit the unit, or the fallback when {@code countyKind} is set
 * @param countyKind kind of the county's unit, or null
 */
public record Target(String unit, UnitKind countyKind) {

    private static final Pattern COUNTY = Pattern.compile("county:([A-Z_]+) else (\\S+)");

    /** @throws IllegalArgumentException for a kind that doesn't exist */
    @JsonCreator
    public static Target parse(String text) {
        Matcher county = COUNTY.matcher(text.strip());
        return county.matches()
                ? new Target(county.group(2), UnitKind.valueOf(county.group(1)))
                : new Target(text.strip(), null);
    }

    /** The unit for a report from this county; a null or unknown county gives the fallback. */
    public Unit resolve(UnitTree units, String county) {
        if (countyKind == null) {
            return units.unit(unit);
        }
        return units.inCounty(county, countyKind).orElseGet(() -> units.unit(unit));
    }

    @JsonValue
    @Override
    public String toString() {
        return countyKind == null ? unit : "county:" + countyKind + " else " + unit;
    }
}
