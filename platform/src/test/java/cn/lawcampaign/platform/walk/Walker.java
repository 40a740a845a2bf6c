package cn.lawcampaign.platform.walk;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.Unit;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Tokens;
import cn.lawcampaign.platform.security.Viewer;

/** Somebody who walks the routes: an account, as the service must see it. */
public record Walker(Viewer viewer, String unit) {

    public static final List<String> ROLES = List.of(Roles.OPERATOR, Roles.CLERK, Roles.COORDINATOR, Roles.CUSTODIAN,
            Roles.HANDLER, Roles.HEAD, Roles.AUDITOR, Roles.ADMIN);

    /** @param unit null or a code that the pack does not know for an account without a place */
    public static Walker of(Campaign campaign, String name, String unit, Set<String> roles) {
        if (campaign.units().find(unit).isEmpty()) {
            return new Walker(new Viewer(name, roles, List.of(), Set.of(), false), unit);
        }
        return new Walker(new Viewer(name, roles, campaign.units().path(unit).stream().map(Unit::code).toList(),
                campaign.units().subtree(unit).stream().map(Unit::code).collect(Collectors.toSet()),
                campaign.closedQueueReaders().contains(name)), unit);
    }

    /** An account of each role in the unit; none of them is a reader of the closed queue. */
    public static List<Walker> ofUnit(Campaign campaign, Unit unit) {
        return ROLES.stream().map(role -> of(campaign, unit.code().toLowerCase(Locale.ROOT) + "-" + role, unit.code(),
                Set.of(role))).toList();
    }

    /** Whether the account has a role for which leads are shown at all. */
    public boolean worksLeads() {
        return viewer.isUnitStaff() || viewer.has(Roles.COORDINATOR);
    }

    public String bearer() {
        return Tokens.bearer(viewer.name(), unit, viewer.roles().toArray(String[]::new));
    }

    @Override
    public String toString() {
        return viewer.name() + " " + viewer.roles();
    }
}
