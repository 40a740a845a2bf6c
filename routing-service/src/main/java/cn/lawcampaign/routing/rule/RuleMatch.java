package cn.lawcampaign.routing.rule;

import java.util.Collection;
import java.util.List;

import cn.lawcampaign.platform.campaign.RuleCondition;
import cn.lawcampaign.platform.campaign.SubjectSystem;
import cn.lawcampaign.routing.decision.ReportFacts;

/** Whether a row of the rule set speaks of a report: every part that says something holds. */
final class RuleMatch {

    private final ReportFacts facts;
    private final List<SubjectSystem> accusedSystems;

    RuleMatch(ReportFacts facts, List<SubjectSystem> accusedSystems) {
        this.facts = facts;
        this.accusedSystems = accusedSystems;
    }

    boolean test(RuleCondition when) {
        return when.coversCategory(facts.categoryCode())
                && (when.systems().isEmpty() || accusedSystems.stream().anyMatch(when.systems()::contains))
                && allows(when.counties(), facts.county())
                && allows(when.matters(), facts.matter())
                && allows(when.accusedLevels(), facts.accusedLevel())
                && allows(when.channelUnits(), facts.channelUnit())
                && (when.named() == null || when.named() == facts.named());
    }

    private static <T> boolean allows(Collection<T> said, T value) {
        return said.isEmpty() || value != null && said.contains(value);
    }
}
