package cn.lawcampaign.routing.lead;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import cn.lawcampaign.routing.decision.Decision;
import cn.lawcampaign.routing.decision.Reason;

/** A decision as it was made, for ever. */
@Entity
@Table(name = "lead_decision")
public class LeadDecision extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    @Column(name = "lead_id")
    public UUID leadId;
    public Instant at;
    public String actor;
    @Column(name = "rule_id")
    public String ruleId;
    @Column(name = "rule_set_version")
    public int ruleSetVersion;
    @Column(name = "lead_unit")
    public String leadUnit;
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "co_units")
    public List<String> coUnits;
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "avoided_units")
    public List<String> avoidedUnits;
    @Column(name = "closed_queue")
    public boolean closedQueue;
    public boolean triage;
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> reasons;

    protected LeadDecision() {
    }

    LeadDecision(UUID leadId, Decision decision, String actor, Instant at) {
        this.leadId = leadId;
        this.at = at;
        this.actor = actor;
        ruleId = decision.ruleId();
        ruleSetVersion = decision.ruleSetVersion();
        leadUnit = decision.leadUnit();
        coUnits = decision.coUnits();
        avoidedUnits = decision.avoidedUnits();
        closedQueue = decision.closedQueue();
        triage = decision.triage();
        reasons = decision.reasons().stream().map(Reason::encoded).toList();
    }

    public static LeadDecision latest(UUID leadId) {
        return find("leadId = ?1 order by id desc", leadId).firstResult();
    }

    public Decision toDecision() {
        return new Decision(ruleId, ruleSetVersion, leadUnit, coUnits, avoidedUnits, closedQueue, triage,
                reasons.stream().map(Reason::decode).toList());
    }
}
