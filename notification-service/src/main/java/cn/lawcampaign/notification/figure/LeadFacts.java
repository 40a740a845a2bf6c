package cn.lawcampaign.notification.figure;

import java.util.Set;

import cn.lawcampaign.notification.figure.LeadFact.Acceptance;
import cn.lawcampaign.notification.figure.LeadFact.Conclusion;
import cn.lawcampaign.notification.figure.LeadFact.Dispatch;
import cn.lawcampaign.notification.figure.LeadFact.Opening;
import cn.lawcampaign.notification.figure.LeadFact.Part;
import cn.lawcampaign.notification.figure.LeadFact.Scope;
import cn.lawcampaign.notification.figure.LeadFact.Signing;
import cn.lawcampaign.platform.event.routing.LeadAccepted;
import cn.lawcampaign.platform.event.routing.LeadConcluded;
import cn.lawcampaign.platform.event.routing.LeadDispatched;
import cn.lawcampaign.platform.event.routing.LeadEvent;
import cn.lawcampaign.platform.event.routing.LeadOpened;
import cn.lawcampaign.platform.event.routing.LeadScope;
import cn.lawcampaign.platform.event.routing.LeadSignedFor;

/**
 * Lead events into facts. Whatever the order and however often they come, the same events give the same fact: each part
 * keeps the highest version it was told.
 */
final class LeadFacts {

    /** Those that tell more than the lead's scope. */
    static final Set<Class<? extends LeadEvent>> TOLD_BY = Set.of(LeadOpened.class, LeadDispatched.class,
            LeadSignedFor.class, LeadAccepted.class, LeadConcluded.class);

    private LeadFacts() {
    }

    /** @param known what is known of this lead, or null */
    static LeadFact apply(LeadFact known, LeadEvent event) {
        LeadFact fact = known == null
                ? new LeadFact(event.leadId(), event.leadNumber(), null, null, null, null, null, null)
                : known;
        return new LeadFact(fact.leadId(), fact.number(), later(fact.scope(), scope(event)),
                later(fact.opening(), event instanceof LeadOpened e ? opening(e) : null),
                later(fact.dispatch(), event instanceof LeadDispatched e ? dispatch(e) : null),
                later(fact.signing(), event instanceof LeadSignedFor e ? signing(e) : null),
                later(fact.acceptance(), event instanceof LeadAccepted e ? acceptance(e) : null),
                later(fact.conclusion(), event instanceof LeadConcluded e ? conclusion(e) : null));
    }

    private static <P extends Part> P later(P known, P told) {
        if (known == null || told == null) {
            return known == null ? told : known;
        }
        return told.version() > known.version() ? told : known;
    }

    private static Scope scope(LeadEvent event) {
        LeadScope scope = event.scope();
        return new Scope(event.leadVersion(), scope.handlingUnits(), scope.avoidedUnits(), scope.closedQueue());
    }

    private static Opening opening(LeadOpened e) {
        return new Opening(e.leadVersion(), e.reportIds(), e.channel(), e.method(), e.matter(), e.category(),
                e.county(), e.named(), e.receivedAt(), e.triage(), e.at());
    }

    private static Dispatch dispatch(LeadDispatched e) {
        return new Dispatch(e.leadVersion(), e.dispatchNo(), e.unit(), e.category(), e.county(), e.signDueOn(),
                e.concludeDueOn(), e.at());
    }

    private static Signing signing(LeadSignedFor e) {
        return byCoUnit(e.unit(), e.scope()) ? null : new Signing(e.leadVersion(), e.onTime(), e.at());
    }

    private static Acceptance acceptance(LeadAccepted e) {
        return byCoUnit(e.unit(), e.scope()) ? null : new Acceptance(e.leadVersion(), e.concludeDueOn(), e.at());
    }

    private static Conclusion conclusion(LeadConcluded e) {
        return byCoUnit(e.unit(), e.scope())
                ? null
                : new Conclusion(e.leadVersion(), e.finding(), e.onTime(), e.at());
    }

    // a co-unit has a clock of its own; the unit's figures are the lead unit's
    private static boolean byCoUnit(String unit, LeadScope scope) {
        return !scope.leadUnit().equals(unit) && scope.coUnits().contains(unit);
    }
}
