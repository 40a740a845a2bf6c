package cn.lawcampaign.routing.lead;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import cn.lawcampaign.platform.campaign.AccusedLevel;
import cn.lawcampaign.platform.campaign.Matter;
import cn.lawcampaign.platform.event.routing.LeadScope;
import cn.lawcampaign.routing.decision.Decision;

/** A matter that agencies work on (问题线索): one or more reports, as codes. Changed by {@link LeadLife} alone. */
@Entity
public class Lead extends PanacheEntityBase {

    @Id
    public UUID id;
    public String number;
    /** Counts the published changes; not Hibernate's, because a change may publish two events. */
    public long version;
    @Enumerated(EnumType.STRING)
    public LeadState state;

    public String channel;
    public String method;
    @Enumerated(EnumType.STRING)
    public Matter matter;
    public String category;
    public String county;
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "accused_units")
    public List<String> accusedUnits;
    /** Those of them that nobody chose. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "found_units")
    public List<String> foundUnits;
    @Enumerated(EnumType.STRING)
    @Column(name = "accused_level")
    public AccusedLevel accusedLevel;
    public boolean named;
    @Column(name = "occurred_on")
    public LocalDate occurredOn;

    @Column(name = "lead_unit")
    public String leadUnit;
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "co_units")
    public List<String> coUnits;
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "handling_units")
    public List<String> handlingUnits;
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "avoided_units")
    public List<String> avoidedUnits;
    @Column(name = "closed_queue")
    public boolean closedQueue;
    @Column(name = "rule_id")
    public String ruleId;
    @Column(name = "rule_set_version")
    public int ruleSetVersion;
    @Column(name = "dispatch_no")
    public int dispatchNo;

    @Column(name = "received_at")
    public Instant receivedAt;
    @Column(name = "received_on")
    public LocalDate receivedOn;
    @Column(name = "opened_at")
    public Instant openedAt;
    @Column(name = "sign_due_on")
    public LocalDate signDueOn;
    @Column(name = "accept_due_on")
    public LocalDate acceptDueOn;
    @Column(name = "conclude_due_on")
    public LocalDate concludeDueOn;
    @Column(name = "due_on")
    public LocalDate dueOn;
    @Enumerated(EnumType.STRING)
    public Finding finding;
    @Column(name = "text_id")
    public UUID textId;
    @Column(name = "concluded_at")
    public Instant concludedAt;
    /** Whether a reporter added something since the lead unit last opened the text. */
    public boolean supplemented;

    /** The lead for a change: nobody else changes it until the transaction ends. */
    public static Optional<Lead> locked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The lead unit has read the text as it was at this version; what was added later stays marked. */
    static void supplementsAreRead(UUID id, long version) {
        update("supplemented = false where id = ?1 and version = ?2", id, version);
    }

    public static boolean numberIsTaken(String number) {
        return count("number", number) > 0;
    }

    public LeadScope scope() {
        return new LeadScope(leadUnit, coUnits, avoidedUnits, closedQueue);
    }

    /** Whom it concerns from now on. */
    void follow(Decision decision) {
        leadUnit = decision.leadUnit();
        coUnits = decision.coUnits();
        avoidedUnits = decision.avoidedUnits();
        closedQueue = decision.closedQueue();
        handlingUnits = decision.scope().handlingUnits();
        ruleId = decision.ruleId();
        ruleSetVersion = decision.ruleSetVersion();
    }

    /** The next number for an event of this lead. */
    long nextVersion() {
        return ++version;
    }
}
