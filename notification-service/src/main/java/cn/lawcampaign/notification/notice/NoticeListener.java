package cn.lawcampaign.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;

import cn.lawcampaign.platform.event.EventEnvelope;
import cn.lawcampaign.platform.event.routing.LeadDispatched;
import cn.lawcampaign.platform.event.routing.LeadOpened;
import cn.lawcampaign.platform.inbox.Inbox;

/** Where leads enter the notices, and become what a mail needs to know. */
@ApplicationScoped
class NoticeListener {

    private static final String CONSUMER = "notice";

    private final Inbox inbox;
    private final Notices notices;

    NoticeListener(Inbox inbox, Notices notices) {
        this.inbox = inbox;
        this.notices = notices;
    }

    void start(@Observes StartupEvent event) {
        inbox.register(CONSUMER, this::apply);
    }

    @Incoming("notice-leads")
    @Blocking
    void onLead(ConsumerRecord<String, byte[]> message) {
        inbox.handle(CONSUMER, message, this::apply);
    }

    void apply(EventEnvelope event) {
        if (event.is(LeadDispatched.class)) {
            LeadDispatched e = event.as(LeadDispatched.class);
            notices.dispatched(new Dispatch(e.leadId(), e.leadNumber(), e.scope(), e.dispatchNo(), e.signDueOn(),
                    e.concludeDueOn()));
        } else if (event.is(LeadOpened.class)) {
            LeadOpened e = event.as(LeadOpened.class);
            if (e.triage()) {
                notices.waits(new Waiting(e.leadId(), e.leadNumber(), e.scope()));
            }
        }
    }
}
