package cn.lawcampaign.routing.lead;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import cn.lawcampaign.platform.audit.AuditEntry;
import cn.lawcampaign.platform.event.routing.LeadAccepted;
import cn.lawcampaign.platform.event.routing.LeadConcluded;
import cn.lawcampaign.platform.event.routing.LeadProgressed;
import cn.lawcampaign.platform.event.routing.LeadSignedFor;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.routing.deadline.Deadlines;
import cn.lawcampaign.routing.decision.Decision;
import cn.lawcampaign.routing.decision.ReasonCode;

/**
 * The changes of a lead by people. Each is one transaction with its timeline entry, its audit entry and its event. The
 * caller says which version of the lead was seen; when it has changed since, nothing is saved and the answer says what
 * changed (409, type lead-changed). Who may not see the lead is answered as if there were none (404).
 */
@ApplicationScoped
public class LeadLife {

    private final LeadGate gate;
    private final LeadBook book;
    private final Deadlines deadlines;
    private final Clock clock;

    LeadLife(LeadGate gate, LeadBook book, Deadlines deadlines, Clock clock) {
        this.gate = gate;
        this.book = book;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** 签收. */
    @Transactional
    public void signFor(Viewer who, UUID id, long seen) {
        Lead lead = gate.lock(who, id, seen, Transition.SIGN_FOR);
        Instant now = advance(who, lead, Transition.SIGN_FOR, EntryKind.SIGNED_FOR, null);
        lead.dueOn = lead.acceptDueOn;
        book.tell(new LeadSignedFor(lead.id, lead.number, lead.nextVersion(), lead.scope(), lead.leadUnit,
                deadlines.isOnTime(lead.signDueOn), now));
    }

    /** 受理: the clock of the conclusion starts. */
    @Transactional
    public void accept(Viewer who, UUID id, long seen) {
        Lead lead = gate.lock(who, id, seen, Transition.ACCEPT);
        Instant now = advance(who, lead, Transition.ACCEPT, EntryKind.ACCEPTED, null);
        lead.concludeDueOn = deadlines.conclude(LeadBook.subject(lead), now).orElse(null);
        lead.dueOn = lead.concludeDueOn;
        book.tell(new LeadAccepted(lead.id, lead.number, lead.nextVersion(), lead.scope(), lead.leadUnit,
                lead.concludeDueOn, now));
    }

    /** @param note the handler's words as typed; they stay here. Looked at only for who may change the lead */
    @Transactional
    public void progress(Viewer who, UUID id, long seen, String note) {
        Lead lead = gate.lock(who, id, seen, Transition.PROGRESS);
        Instant now = advance(who, lead, Transition.PROGRESS, EntryKind.PROGRESSED, Words.required("note", note));
        book.tell(new LeadProgressed(lead.id, lead.number, lead.nextVersion(), lead.scope(), lead.leadUnit,
                UUID.randomUUID(), now));
    }

    /**
     * 办结. The text for the reporter was handed to intake before.
     *
     * @param text what the unit told the reporter, for the timeline
     */
    @Transactional
    public void conclude(Viewer who, UUID id, long seen, Finding finding, UUID textId, String text) {
        Lead lead = gate.lock(who, id, seen, Transition.CONCLUDE);
        Instant now = advance(who, lead, Transition.CONCLUDE, EntryKind.CONCLUDED, text, finding.name());
        boolean onTime = deadlines.isOnTime(lead.concludeDueOn);
        lead.finding = finding;
        lead.textId = textId;
        lead.concludedAt = now;
        lead.dueOn = null;
        book.tell(new LeadConcluded(lead.id, lead.number, lead.nextVersion(), lead.scope(), lead.leadUnit,
                finding.name(), textId, onTime, now));
    }

    /**
     * 交办 by hand, with what the coordinator found out.
     *
     * @param decide makes the decision from the lead's facts; runs while the lead is locked
     */
    @Transactional
    public Decision assign(Viewer who, UUID id, long seen, String reason, TriageDecision decide) {
        Lead lead = gate.lock(who, id, seen, Transition.ASSIGN);
        Instant now = clock.instant();
        Decision decision = decide.on(lead);
        book.decided(lead, decision, who.name(), now);
        book.audit(AuditEntry.by(who, "lead.assign", "lead", id).with("unit", decision.leadUnit())
                .with("closed", decision.closedQueue())
                .with("struck", String.join(" ", decision.spokenOf(ReasonCode.STRUCK))));
        book.dispatch(lead, decision, true, who.name(), now, reason);
        return decision;
    }

    private Instant advance(Viewer who, Lead lead, Transition change, EntryKind kind, String note, String... codes) {
        Instant now = clock.instant();
        lead.state = change.to();
        book.entry(lead, kind, who.name(), lead.leadUnit, now, note, codes);
        book.audit(AuditEntry.by(who, "lead." + change.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "lead", lead.id).with("version", lead.version + 1));
        return now;
    }
}
