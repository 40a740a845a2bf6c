package cn.lawcampaign.notification.figure;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;

import cn.lawcampaign.notification.figure.LeadFact.Acceptance;
import cn.lawcampaign.notification.figure.LeadFact.Conclusion;
import cn.lawcampaign.notification.figure.LeadFact.Dispatch;
import cn.lawcampaign.notification.figure.LeadFact.Opening;
import cn.lawcampaign.notification.figure.LeadFact.Part;
import cn.lawcampaign.notification.figure.LeadFact.Scope;
import cn.lawcampaign.notification.figure.LeadFact.Signing;
import cn.lawcampaign.platform.event.EventEnvelope;
import cn.lawcampaign.platform.event.intake.ReportReceived;
import cn.lawcampaign.platform.event.routing.LeadAccepted;
import cn.lawcampaign.platform.event.routing.LeadConcluded;
import cn.lawcampaign.platform.event.routing.LeadDispatched;
import cn.lawcampaign.platform.event.routing.LeadEvent;
import cn.lawcampaign.platform.event.routing.LeadOpened;
import cn.lawcampaign.platform.event.routing.LeadScope;
import cn.lawcampaign.platform.event.routing.LeadSignedFor;
import cn.lawcampaign.platform.inbox.Inbox;

/** Where reports and leads enter the figures, and become the figures' own types. */
@ApplicationScoped
class FigureListener {

    /** Those that tell more than the lead's scope. */
    private static final Set<Class<? extends LeadEvent>> TOLD_BY = Set.of(LeadOpened.class, LeadDispatched.class,
            LeadSignedFor.class, LeadAccepted.class, LeadConcluded.class);

    private final Inbox inbox;
    private final FactStore facts;
    private final String consumer;

    FigureListener(Inbox inbox, FactStore facts, FigureConfig config) {
        this.inbox = inbox;
        this.facts = facts;
        this.consumer = "figure-" + config.generation();
    }

    void start(@Observes StartupEvent event) {
        inbox.register(consumer, this::apply);
    }

    @Incoming("figure-reports")
    @Blocking
    void onReport(ConsumerRecord<String, byte[]> message) {
        inbox.handle(consumer, message, this::apply);
    }

    @Incoming("figure-leads")
    @Blocking
    void onLead(ConsumerRecord<String, byte[]> message) {
        inbox.handle(consumer, message, this::apply);
    }

    void apply(EventEnvelope event) {
        if (event.is(ReportReceived.class)) {
            ReportReceived report = event.as(ReportReceived.class);
            facts.received(new Receipt(report.reportId(), report.channel(), report.method(), report.at()));
        } else if (event.type().startsWith("Lead")) {
            LeadTold told = read(event);
            facts.keep(LeadFacts.apply(facts.find(told.leadId()), told));
        }
    }

    private static LeadTold read(EventEnvelope event) {
        Optional<Class<? extends LeadEvent>> known = TOLD_BY.stream().filter(event::is).findFirst();
        return known.isPresent() ? own(event.as(known.get())) : event.as(AnyLeadEvent.class).told();
    }

    static LeadTold own(LeadEvent event) {
        return new LeadTold(event.leadId(), event.leadNumber(), Scope.of(event.leadVersion(), event.scope()),
                part(event));
    }

    private static Part part(LeadEvent event) {
        if (event instanceof LeadOpened e) {
            return new Opening(e.leadVersion(), e.reportIds(), e.channel(), e.method(), e.matter(), e.category(),
                    e.county(), e.named(), e.receivedAt(), e.triage(), e.at());
        }
        if (event instanceof LeadDispatched e) {
            return new Dispatch(e.leadVersion(), e.dispatchNo(), e.unit(), e.category(), e.county(), e.signDueOn(),
                    e.concludeDueOn(), e.at());
        }
        if (event instanceof LeadSignedFor e && !byCoUnit(e.unit(), e.scope())) {
            return new Signing(e.leadVersion(), e.onTime(), e.at());
        }
        if (event instanceof LeadAccepted e && !byCoUnit(e.unit(), e.scope())) {
            return new Acceptance(e.leadVersion(), e.concludeDueOn(), e.at());
        }
        if (event instanceof LeadConcluded e && !byCoUnit(e.unit(), e.scope())) {
            return new Conclusion(e.leadVersion(), e.finding(), e.onTime(), e.at());
        }
        return null;
    }

    // a co-unit has a clock of its own; the unit's figures are the lead unit's
    private static boolean byCoUnit(String unit, LeadScope scope) {
        return !scope.leadUnit().equals(unit) && scope.coUnits().contains(unit);
    }
}
