package cn.lawcampaign.platform.campaign;

import java.time.Instant;
import java.util.List;

/** An ordered table of rules that is published as one version and never changed afterwards. */
public record RuleSet(int version, String author, Instant publishedAt, List<RuleDefinition> rules) {

    public RuleSet {
        rules = List.copyOf(rules);
    }
}
