package cn.lawcampaign.intake.content;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.intake.lead.Leads;
import cn.lawcampaign.platform.audit.Audit;
import cn.lawcampaign.platform.audit.AuditEntry;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.platform.visibility.Visibility;

/** Decides by intake's own copy of the lead who may come in, and writes down who did not. */
@ApplicationScoped
class Doorkeeper {

    /** The lead's event is on its way. */
    private static final Duration SOON = Duration.ofSeconds(1);

    private final Leads leads;
    private final Audit audit;

    Doorkeeper(Leads leads, Audit audit) {
        this.leads = leads;
        this.audit = audit;
    }

    /**
     * @param version of the lead that the caller knows; a newer own copy decides by the newer scope
     * @throws Problem 503 while the own copy is older, 403 when the viewer may not see the lead, 404 when the report is
     *                 not the lead's
     */
    void admit(Viewer viewer, UUID lead, Optional<UUID> report, long version, String action) {
        Leads.Copy copy = leads.find(lead).filter(c -> c.version() >= version)
                .orElseThrow(() -> Problem.unavailable(SOON));
        AuditEntry entry = AuditEntry.by(viewer, action, "lead", lead).with("report",
                report.map(UUID::toString).orElse("-"));
        if (!Visibility.maySee(viewer, copy.scope())) {
            audit.denied(entry.with("reason", "scope"));
            throw Problem.notAllowed();
        }
        if (report.isPresent() && !leads.reports(lead).contains(report.get())) {
            audit.denied(entry.with("reason", "not-of-lead"));
            throw Problem.notFound();
        }
    }
}
