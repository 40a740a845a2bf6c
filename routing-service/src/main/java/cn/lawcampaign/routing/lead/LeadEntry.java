package cn.lawcampaign.routing.lead;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import cn.lawcampaign.platform.audit.AuditEntry;
import cn.lawcampaign.platform.lang.Text;

/** One line of a lead's timeline. */
@Entity
@Table(name = "lead_entry")
public class LeadEntry extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    @Column(name = "lead_id")
    public UUID leadId;
    public Instant at;
    @Enumerated(EnumType.STRING)
    public EntryKind kind;
    /** Account name, or {@code system}. */
    public String actor;
    /** The unit acted for, or acted on; null for the suite itself. */
    public String unit;
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> codes = List.of();
    /** The handler's own words, or null. */
    public String note;

    /** Who did it, as people read it. */
    public Text who() {
        return kind == EntryKind.SUPPLEMENTED
                ? Text.of("举报人", "the reporter")
                : AuditEntry.SYSTEM.equals(actor) ? Text.of("系统", "the suite") : Text.plain(actor);
    }

    /** Latest last. */
    public static List<LeadEntry> ofLead(UUID leadId) {
        return list("leadId = ?1 order by id", leadId);
    }
}
