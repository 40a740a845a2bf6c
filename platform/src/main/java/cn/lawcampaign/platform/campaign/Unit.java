package cn.lawcampaign.platform.campaign;

import java.util.Optional;

/**
 * A node of the unit tree.
 *
 * @param code stable code, e.g. {@code GAJ-JJ-1}
 * @param parent code of the unit above, or null for a root
 * @param county code of the county or district that the unit serves, or null for city units
 * @param mailbox where notices to this unit go; null only for a {@link UnitKind#GROUP}
 */
public record Unit(String code, String name, String nameEn, String parent, SubjectSystem system, UnitKind kind,
        String county, String mailbox) implements Named {

    /** Whether leads can be handed to this unit. */
    public boolean handles() {
        return kind != UnitKind.GROUP;
    }

    public Optional<String> countyCode() {
        return Optional.ofNullable(county);
    }
}
