package cn.lawcampaign.routing.rule;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;

import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.InvalidPackException;
import cn.lawcampaign.platform.campaign.RuleSet;
import cn.lawcampaign.platform.work.Jdbc;

/** The published rule sets. The pack's one is published at the first start; the highest version is live. */
@Singleton
public class RuleSets {

    private final Jdbc jdbc;
    private final Campaign campaign;
    /** A published version never changes, so it may be kept. */
    private final Map<Integer, RuleSet> published = new ConcurrentHashMap<>();

    RuleSets(AgroalDataSource database, Campaign campaign) {
        this.jdbc = new Jdbc(database);
        this.campaign = campaign;
    }

    void start(@Observes StartupEvent event) {
        publish(campaign.ruleSet());
    }

    /** The rule set in force. */
    public RuleSet live() {
        return version(jdbc.query("select max(version) from rule_set", row -> row.getInt(1)).get(0));
    }

    /** @throws java.util.NoSuchElementException for a version that was never published */
    public RuleSet version(int version) {
        return published.computeIfAbsent(version, this::read);
    }

    /** @throws InvalidPackException when the version was published with other content, which would be ignored in silence */
    void publish(RuleSet rules) {
        jdbc.update("""
                insert into rule_set (version, author, published_at, rules) values (?, ?, ?, cast(? as jsonb))
                on conflict (version) do nothing""",
                rules.version(), rules.author(), rules.publishedAt(), RuleSetJson.write(rules.rules()));
        if (!version(rules.version()).equals(rules)) {
            throw new InvalidPackException("suite.pack", List.of("ruleSet.version: version " + rules.version()
                    + " was published with other rules; a published version never changes, give these the next"));
        }
    }

    private RuleSet read(int version) {
        return jdbc.query("select author, published_at, rules::text as rules from rule_set where version = ?",
                row -> new RuleSet(version, row.getString("author"), Jdbc.instant(row, "published_at"),
                        RuleSetJson.read(row.getString("rules"))),
                version).stream().findFirst().orElseThrow();
    }
}
