package cn.lawcampaign.routing.lead;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A report that a lead stands for. */
@Entity
@Table(name = "lead_report")
public class LeadReport extends PanacheEntityBase {

    @Id
    @Column(name = "report_id")
    public UUID reportId;
    @Column(name = "lead_id")
    public UUID leadId;
    /** Acceptance number. */
    public String number;
    @Column(name = "received_on")
    public LocalDate receivedOn;

    protected LeadReport() {
    }

    LeadReport(UUID reportId, UUID leadId, String number, LocalDate receivedOn) {
        this.reportId = reportId;
        this.leadId = leadId;
        this.number = number;
        this.receivedOn = receivedOn;
    }

    public static Optional<LeadReport> ofReport(UUID reportId) {
        return findByIdOptional(reportId);
    }

    /** The reports of a lead, oldest first. */
    public static List<LeadReport> ofLead(UUID leadId) {
        return list("leadId = ?1 order by receivedOn, number", leadId);
    }
}
