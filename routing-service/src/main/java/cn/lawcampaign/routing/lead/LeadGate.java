package cn.lawcampaign.routing.lead;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Singleton;

import cn.lawcampaign.platform.audit.Audit;
import cn.lawcampaign.platform.audit.AuditEntry;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.platform.visibility.Visibility;
import cn.lawcampaign.routing.deadline.Deadlines;

/** Who gets at a lead, and whether a change of it is possible now. */
@Singleton
public class LeadGate {

    private final Audit audit;
    private final Deadlines deadlines;

    LeadGate(Audit audit, Deadlines deadlines) {
        this.audit = audit;
        this.deadlines = deadlines;
    }

    /** @throws Problem 404 for a lead that the viewer must not see, exactly as for one that does not exist */
    public Lead open(Viewer who, UUID id) {
        Lead lead = Lead.findById(id);
        return visible(who, id, lead);
    }

    /** The same for somebody who reads it, which is written down before the answer leaves. */
    Lead read(Viewer who, UUID id) {
        Lead lead = open(who, id);
        audit.read(AuditEntry.by(who, "lead.read", "lead", id));
        return lead;
    }

    /** @throws Problem 404, 403 or 409 as {@link LeadLife} says */
    Lead lock(Viewer who, UUID id, long seen, Transition change) {
        Lead lead = visible(who, id, Lead.locked(id).orElse(null));
        check(who, lead, seen, change);
        return lead;
    }

    /** The same question without a lock: whether it makes sense to go on. */
    void check(Viewer who, Lead lead, long seen, Transition change) {
        if (!change.mayBeMadeBy(who, lead.scope())) {
            audit.denied(AuditEntry.by(who, "lead.change", "lead", lead.id).with("change", change.name()));
            throw Problem.notAllowed();
        }
        if (lead.version != seen || !change.startsFrom(lead.state)) {
            List<LeadEntry> timeline = LeadEntry.ofLead(lead.id);
            LeadEntry latest = timeline.isEmpty() ? null : timeline.get(timeline.size() - 1);
            throw LeadChanged.problem(lead, latest,
                    latest == null ? "" : deadlines.dayOf(latest.at).toString());
        }
    }

    private Lead visible(Viewer who, UUID id, Lead lead) {
        if (lead == null) {
            throw Problem.notFound();
        }
        if (!Visibility.maySee(who, lead.scope())) {
            audit.denied(AuditEntry.by(who, "lead.open", "lead", id));
            throw Problem.notFound();
        }
        return lead;
    }
}
