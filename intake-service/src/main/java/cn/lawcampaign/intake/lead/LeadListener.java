package cn.lawcampaign.intake.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Blocking;

import cn.lawcampaign.intake.conversation.Messages;
import cn.lawcampaign.platform.event.EventEnvelope;
import cn.lawcampaign.platform.inbox.Inbox;

/** Takes the events of leads. */
@ApplicationScoped
class LeadListener {

    static final String CONSUMER = "intake-lead";

    private final Inbox inbox;
    private final Leads leads;
    private final Messages messages;

    LeadListener(Inbox inbox, Leads leads, Messages messages) {
        this.inbox = inbox;
        this.leads = leads;
        this.messages = messages;
    }

    void start(@Observes StartupEvent event) {
        inbox.register(CONSUMER, this::apply);
    }

    @Incoming("leads")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> message) {
        inbox.handle(CONSUMER, message, this::apply);
    }

    void apply(EventEnvelope event) {
        LeadChange change = event.as(LeadChange.class);
        leads.update(change);
        Stage.after(event.type()).ifPresent(stage -> leads.step(change, stage));
        if (change.textId() != null) {
            messages.release(change.textId(), change.at());
        }
    }
}
