package cn.lawcampaign.routing.lead;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import cn.lawcampaign.platform.audit.AuditEntry;
import cn.lawcampaign.platform.event.routing.LeadOpened;
import cn.lawcampaign.platform.event.routing.LeadSupplemented;
import cn.lawcampaign.routing.deadline.Deadlines;
import cn.lawcampaign.routing.decision.Decision;
import cn.lawcampaign.routing.decision.ReasonCode;
import cn.lawcampaign.routing.decision.ReportFacts;
import cn.lawcampaign.routing.rule.Routing;

/** Turns a report into a lead, once, and hands it to the unit that the decision names or to triage. */
@ApplicationScoped
class LeadOpening {

    private static final Logger LOG = Logger.getLogger(LeadOpening.class);
    private static final String SYSTEM = AuditEntry.SYSTEM;

    private final Routing routing;
    private final Deadlines deadlines;
    private final LeadBook book;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    LeadOpening(Routing routing, Deadlines deadlines, LeadBook book, Clock clock) {
        this.routing = routing;
        this.deadlines = deadlines;
        this.book = book;
        this.clock = clock;
    }

    /** A report that has its lead already, told again under another event id, changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    void open(NewReport report) {
        if (LeadReport.ofReport(report.id()).isPresent()) {
            return;
        }
        Instant now = clock.instant();
        Decision decision = routing.decide(report.facts());
        Lead lead = leadOf(report, decision, now);
        if (decision.reasonCodes().contains(ReasonCode.NOBODY_LEFT.name())) {
            LOG.errorf("lead %s accuses every unit, so nobody sees it; a higher authority must be told", lead.id);
        }
        book.audit(AuditEntry.bySystem("lead.open", "lead", lead.id).with("rule", decision.ruleId())
                .with("ruleSetVersion", decision.ruleSetVersion()).with("unit", decision.leadUnit()));
        book.tell(new LeadOpened(lead.id, lead.number, lead.nextVersion(), lead.scope(), List.of(report.id()),
                lead.channel, lead.method, lead.matter.name(), lead.category, lead.county, lead.named, lead.receivedAt,
                decision.triage(), decision.ruleId(), decision.ruleSetVersion(), decision.reasonCodes(), now));
        if (decision.triage()) {
            lead.dueOn = deadlines.triage(LeadBook.subject(lead), report.receipt(deadlines)).orElse(null);
            book.entry(lead, EntryKind.TRIAGED, SYSTEM, lead.leadUnit, now, null);
        } else {
            book.dispatch(lead, decision, false, SYSTEM, now, null);
        }
    }

    /**
     * Marks the lead and raises its version: nobody should decide on a lead whose reporter said more meanwhile.
     *
     * @throws IllegalStateException when the report has no lead, which the order of the topic rules out
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void supplement(UUID reportId, UUID supplementId, Instant at) {
        LeadReport report = LeadReport.ofReport(reportId)
                .orElseThrow(() -> new IllegalStateException("a supplement of a report without lead"));
        Lead lead = Lead.locked(report.leadId).orElseThrow();
        lead.supplemented = true;
        book.entry(lead, EntryKind.SUPPLEMENTED, SYSTEM, null, at, null, report.number);
        book.tell(new LeadSupplemented(lead.id, lead.number, lead.nextVersion(), lead.scope(), reportId, supplementId,
                at));
    }

    private Lead leadOf(NewReport report, Decision decision, Instant now) {
        ReportFacts facts = report.facts();
        Lead lead = new Lead();
        lead.id = UUID.randomUUID();
        lead.number = freeNumber();
        lead.state = LeadState.TRIAGE;
        lead.channel = report.channel();
        lead.method = report.method();
        lead.matter = facts.matter();
        lead.category = facts.categoryCode();
        lead.county = facts.county();
        lead.accusedUnits = facts.accusedUnits();
        lead.foundUnits = report.foundUnits();
        lead.accusedLevel = facts.accusedLevel();
        lead.named = facts.named();
        lead.occurredOn = report.occurredOn();
        lead.receivedAt = report.receivedAt();
        lead.receivedOn = deadlines.dayOf(report.receipt(deadlines));
        lead.openedAt = now;
        lead.acceptDueOn = deadlines.accept(LeadBook.subject(lead), report.receipt(deadlines)).orElse(null);
        lead.follow(decision);
        lead.persistAndFlush(); // what belongs to it is inserted at once, for its id
        book.decided(lead, decision, SYSTEM, now);
        new LeadReport(report.id(), lead.id, report.number(), lead.receivedOn).persist();
        book.entry(lead, EntryKind.OPENED, SYSTEM, null, now, null, decision.ruleId());
        return lead;
    }

    private String freeNumber() {
        String number = LeadNumber.random(random);
        while (Lead.numberIsTaken(number)) {
            number = LeadNumber.random(random);
        }
        return number;
    }
}
