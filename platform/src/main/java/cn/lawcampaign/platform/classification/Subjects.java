package cn.lawcampaign.platform.classification;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

import cn.lawcampaign.platform.campaign.UnitKind;

/** Whom a report's texts speak of: codes and kinds, never words of the texts. */
final class Subjects {

    private final Set<String> named = new LinkedHashSet<>();
    private final Set<String> accused = new LinkedHashSet<>();
    private final Set<String> unheeded = new LinkedHashSet<>();
    private final Set<UnitKind> bodyKinds = EnumSet.noneOf(UnitKind.class);
    private final Set<String> counties = new LinkedHashSet<>();
    private boolean body;
    private boolean sanction;

    void add(Mention mention, Role role) {
        if (mention.isUnit()) {
            named.add(mention.unit());
            switch (role) {
                case ACCUSED -> accused.add(mention.unit());
                case UNHEEDED -> unheeded.add(mention.unit());
                case SPARED -> {
                    // named is all that it is
                }
            }
        } else if (role == Role.ACCUSED) {
            body = true;
            mention.bodyKind().ifPresent(bodyKinds::add);
        }
    }

    /** The people of a unit are blamed, which counts where the unit is named as well. */
    void blame(Set<String> units) {
        units.stream().filter(named::contains).forEach(accused::add);
    }

    void addCounty(String county) {
        counties.add(county);
    }

    void addSanction() {
        sanction = true;
    }

    /** Codes of units that may be accused. */
    Set<String> accused() {
        return accused;
    }

    /** Codes of units that were told in vain. */
    Set<String> unheeded() {
        return unheeded;
    }

    /** Whether an enforcement body is named, by its own name or another, other than by addressing it. */
    boolean nameABody() {
        return body || !accused.isEmpty();
    }

    /** Kinds of the bodies that are named without saying which one. */
    Set<UnitKind> bodyKinds() {
        return bodyKinds;
    }

    Set<String> counties() {
        return counties;
    }

    /** Whether somebody was punished as only an authority does. */
    boolean tellOfASanction() {
        return sanction;
    }
}
