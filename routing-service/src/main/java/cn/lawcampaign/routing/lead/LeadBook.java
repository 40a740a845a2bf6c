package cn.lawcampaign.routing.lead;

import java.time.Instant;
import java.util.List;

import jakarta.inject.Singleton;

import cn.lawcampaign.platform.audit.Audit;
import cn.lawcampaign.platform.audit.AuditEntry;
import cn.lawcampaign.platform.event.Topics;
import cn.lawcampaign.platform.event.routing.LeadDispatched;
import cn.lawcampaign.platform.event.routing.LeadEvent;
import cn.lawcampaign.platform.outbox.Outbox;
import cn.lawcampaign.routing.deadline.Deadlines;
import cn.lawcampaign.routing.decision.Decision;

/** Writes down what happens to a lead: timeline, decisions, audit and event, all in the caller's transaction. */
@Singleton
class LeadBook {

    private final Outbox outbox;
    private final Audit audit;
    private final Deadlines deadlines;

    LeadBook(Outbox outbox, Audit audit, Deadlines deadlines) {
        this.outbox = outbox;
        this.audit = audit;
        this.deadlines = deadlines;
    }

    void tell(LeadEvent event) {
        outbox.append(Topics.LEADS, event.leadId().toString(), event);
    }

    void audit(AuditEntry entry) {
        audit.wrote(entry);
    }

    void decided(Lead lead, Decision decision, String actor, Instant at) {
        lead.follow(decision);
        new LeadDecision(lead.id, decision, actor, at).persist();
    }

    void entry(Lead lead, EntryKind kind, String actor, String unit, Instant at, String note, String... codes) {
        LeadEntry entry = new LeadEntry();
        entry.leadId = lead.id;
        entry.kind = kind;
        entry.actor = actor;
        entry.unit = unit;
        entry.at = at;
        entry.note = note;
        entry.codes = List.of(codes);
        entry.persist();
    }

    /** 交办: the unit of the decision has the lead from now on. */
    void dispatch(Lead lead, Decision decision, boolean byHand, String actor, Instant at, String note) {
        lead.state = LeadState.DISPATCHED;
        lead.dispatchNo++;
        lead.signDueOn = deadlines.sign(subject(lead), at).orElse(null);
        lead.dueOn = lead.signDueOn;
        entry(lead, EntryKind.DISPATCHED, actor, lead.leadUnit, at, note);
        tell(new LeadDispatched(lead.id, lead.number, lead.nextVersion(), lead.scope(), lead.dispatchNo, lead.leadUnit,
                lead.category, lead.county, byHand, decision.ruleId(), decision.ruleSetVersion(),
                decision.reasonCodes(), lead.signDueOn, lead.concludeDueOn, at));
    }

    static Deadlines.Subject subject(Lead lead) {
        return new Deadlines.Subject(lead.matter, lead.category, lead.named);
    }
}
