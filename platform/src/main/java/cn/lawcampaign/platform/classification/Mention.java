package cn.lawcampaign.platform.classification;

import java.util.Optional;

import cn.lawcampaign.platform.campaign.UnitKind;

/**
 * What a name in a text stands for.
 *
 * @param unit code of the unit, or null for a body of which the text doesn't say which
 * @param kind the kind of that body, or null where its name doesn't say
 */
record Mention(String unit, UnitKind kind) {

    static Mention ofUnit(String code) {
        return new Mention(code, null);
    }

    static Mention ofBody(UnitKind kind) {
        return new Mention(null, kind);
    }

    boolean isUnit() {
        return unit != null;
    }

    Optional<UnitKind> bodyKind() {
        return Optional.ofNullable(kind);
    }
}
