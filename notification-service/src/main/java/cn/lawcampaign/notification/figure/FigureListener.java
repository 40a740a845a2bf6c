package cn.lawcampaign.notification.figure;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;

import cn.lawcampaign.platform.event.EventEnvelope;
import cn.lawcampaign.platform.event.intake.ReportReceived;
import cn.lawcampaign.platform.event.routing.LeadEvent;
import cn.lawcampaign.platform.inbox.Inbox;

/** Where reports and leads enter the figures. */
@ApplicationScoped
class FigureListener {

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
            facts.received(event.as(ReportReceived.class));
        } else if (event.type().startsWith("Lead")) {
            LeadEvent told = read(event);
            facts.keep(LeadFacts.apply(facts.find(told.leadId()), told));
        }
    }

    private static LeadEvent read(EventEnvelope event) {
        Optional<Class<? extends LeadEvent>> known = LeadFacts.TOLD_BY.stream().filter(event::is).findFirst();
        return known.isPresent() ? event.as(known.get()) : event.as(ScopeTold.class);
    }
}
