package cn.lawcampaign.platform.campaign;

import java.util.List;

/**
 * What a rule decides: a unit with co-units, or the Office's triage.
 *
 * @param unit lead unit, null exactly when {@code triage}
 */
public record RuleOutcome(Target unit, List<Target> coUnits, boolean triage) {

    public RuleOutcome {
        coUnits = coUnits == null ? List.of() : List.copyOf(coUnits);
    }
}
