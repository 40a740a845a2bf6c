package cn.lawcampaign.routing.rule;

import java.util.List;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;

import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.RuleSet;
import cn.lawcampaign.platform.work.Jdbc;

/** The published rule sets. The pack's one is published at the first start; the highest version is live. */
@Singleton
public class RuleSets {

    private static final String COLUMNS = "select version, author, published_at, rules::text as rules from rule_set ";

    private final Jdbc jdbc;
    private final Campaign campaign;

    RuleSets(AgroalDataSource database, Campaign campaign) {
        this.jdbc = new Jdbc(database);
        this.campaign = campaign;
    }

    void start(@Observes StartupEvent event) {
        publish(campaign.ruleSet());
    }

    /** The rule set in force. */
    public RuleSet live() {
        return read(COLUMNS + "order by version desc limit 1").get(0);
    }

    /** A published version, or the live one should it be unknown. */
    public RuleSet version(int version) {
        return read(COLUMNS + "where version = ?", version).stream().findFirst().orElseGet(this::live);
    }

    private void publish(RuleSet rules) {
        jdbc.update("""
                insert into rule_set (version, author, published_at, rules) values (?, ?, ?, cast(? as jsonb))
                on conflict (version) do nothing""",
                rules.version(), rules.author(), rules.publishedAt(), RuleSetJson.write(rules.rules()));
    }

    private List<RuleSet> read(String sql, Object... values) {
        return jdbc.query(sql, row -> new RuleSet(row.getInt("version"), row.getString("author"),
                Jdbc.instant(row, "published_at"), RuleSetJson.read(row.getString("rules"))), values);
    }
}
