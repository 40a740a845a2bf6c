package cn.lawcampaign.routing.lead;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;

import cn.lawcampaign.platform.campaign.AccusedLevel;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.Channel;
import cn.lawcampaign.platform.campaign.Matter;
import cn.lawcampaign.platform.event.EventEnvelope;
import cn.lawcampaign.platform.event.intake.ReportReceived;
import cn.lawcampaign.platform.event.intake.ReportSupplemented;
import cn.lawcampaign.platform.inbox.Inbox;
import cn.lawcampaign.platform.inbox.MessageFault;
import cn.lawcampaign.routing.decision.ReportFacts;

/** Where intake's events enter. They become routing's own terms here; a code that no enum knows parks the message. */
@ApplicationScoped
class ReportListener {

    static final String CONSUMER = "routing-leads";

    private final Inbox inbox;
    private final LeadOpening opening;
    private final Campaign campaign;

    ReportListener(Inbox inbox, LeadOpening opening, Campaign campaign) {
        this.inbox = inbox;
        this.opening = opening;
        this.campaign = campaign;
    }

    void start(@Observes StartupEvent event) {
        inbox.register(CONSUMER, this::apply);
    }

    @Incoming("reports")
    @Blocking
    void on(ConsumerRecord<String, byte[]> message) {
        inbox.handle(CONSUMER, message, this::apply);
    }

    private void apply(EventEnvelope event) {
        if (event.is(ReportReceived.class)) {
            opening.open(own(event.as(ReportReceived.class)));
        } else if (event.is(ReportSupplemented.class)) {
            ReportSupplemented supplement = event.as(ReportSupplemented.class);
            opening.supplement(supplement.reportId(), supplement.supplementId(), supplement.at());
        }
    }

    private NewReport own(ReportReceived r) {
        String unit = campaign.channel(r.channel()).map(Channel::unit).orElse(null);
        // a category that the pack dropped says nothing: rules and clocks for all categories apply
        ReportFacts facts = new ReportFacts(unit, code(Matter.class, r.matter()),
                campaign.category(r.category()).orElse(null), r.accusedUnits(),
                r.accusedLevel() == null ? AccusedLevel.UNKNOWN : code(AccusedLevel.class, r.accusedLevel()),
                r.county(), r.named());
        return new NewReport(r.reportId(), r.number(), r.channel(), r.method(), facts, found(r), r.occurredOn(),
                r.arrivedOn(), r.at());
    }

    /** Events from before the field said it of all units at once. */
    private static List<String> found(ReportReceived r) {
        return r.foundUnits().isEmpty() && "LEXICON".equals(r.accusedSource()) ? r.accusedUnits() : r.foundUnits();
    }

    private static <E extends Enum<E>> E code(Class<E> type, String name) {
        try {
            return Enum.valueOf(type, String.valueOf(name));
        } catch (IllegalArgumentException e) {
            throw new MessageFault("UNKNOWN_" + type.getSimpleName().toUpperCase(Locale.ROOT));
        }
    }
}
