package cn.lawcampaign.routing.lead;

import jakarta.inject.Singleton;

import cn.lawcampaign.routing.decision.ReasonWords;
import cn.lawcampaign.routing.rule.RuleSets;
import cn.lawcampaign.routing.unit.CodeNames;

/** Why a lead is where it is, as a sentence. */
@Singleton
public class Reasons {

    private final RuleSets ruleSets;

    Reasons(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    /** The reasons of the latest decision, with the note of the rule in the version that decided. */
    public String sentence(Lead lead, CodeNames names) {
        String note = ruleSets.version(lead.ruleSetVersion).rules().stream().filter(r -> r.id().equals(lead.ruleId))
                .map(r -> r.note(names.lang().locale())).findFirst().orElse("");
        return new ReasonWords(names.units()).sentence(LeadDecision.latest(lead.id).toDecision().reasons(), note);
    }
}
