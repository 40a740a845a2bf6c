package cn.lawcampaign.notification.notice;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;

import cn.lawcampaign.platform.audit.Audit;
import cn.lawcampaign.platform.audit.AuditEntry;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.Unit;
import cn.lawcampaign.platform.delivery.Deliveries;
import cn.lawcampaign.platform.delivery.OutgoingMail;
import cn.lawcampaign.platform.web.WebConfig;

/** Turns what happened to a lead into mails, in the transaction of the event. */
@ApplicationScoped
class Notices {

    private static final Logger LOG = Logger.getLogger(Notices.class);

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance lead(LeadNotice notice, String campaign, String campaignEn, String issuer);
    }

    private final Campaign campaign;
    private final Deliveries deliveries;
    private final Audit audit;
    private final URI origin;

    Notices(Campaign campaign, Deliveries deliveries, Audit audit, WebConfig config) {
        this.campaign = campaign;
        this.deliveries = deliveries;
        this.audit = audit;
        this.origin = config.origin();
    }

    void dispatched(Dispatch dispatch) {
        for (Recipient to : Recipient.ofDispatch(dispatch.scope(), campaign.units(),
                campaign.avoidance().closedQueueMailboxes())) {
            String key = "dispatched:" + dispatch.leadId() + ":" + dispatch.no() + ":" + to.unit();
            switch (to.kind()) {
                case CLOSED_QUEUE -> tell(to, key + ":" + to.mailbox(), dispatch.leadId(),
                        notice(to, null, null, null, "/leads"));
                case CO_UNIT -> tell(to, key, dispatch.leadId(), notice(to, dispatch.number(), null,
                        dispatch.concludeDueOn(), "/leads/" + dispatch.leadId()));
                default -> tell(to, key, dispatch.leadId(), notice(to, dispatch.number(), dispatch.signDueOn(),
                        dispatch.concludeDueOn(), "/leads/" + dispatch.leadId()));
            }
        }
    }

    void waits(Waiting lead) {
        Recipient.ofTriage(lead.scope(), campaign.units()).ifPresent(office -> tell(office, "triage:" + lead.leadId(),
                lead.leadId(), notice(office, lead.number(), null, null, "/leads/triage")));
    }

    private LeadNotice notice(Recipient to, String number, LocalDate signDueOn, LocalDate concludeDueOn, String path) {
        Optional<Unit> unit = campaign.units().find(to.unit());
        return new LeadNotice(number, unit.map(Unit::name).orElse(""), unit.map(Unit::nameEn).orElse(""), to.kind(),
                signDueOn, concludeDueOn, origin.resolve(path));
    }

    private void tell(Recipient to, String key, UUID leadId, LeadNotice notice) {
        if (to.decision() != Recipient.Decision.TELL) {
            LOG.warnf("no notice of lead %s: %s", leadId, to.decision());
            audit.wrote(AuditEntry.bySystem("notice.skip", "lead", leadId).with("unit", to.unit())
                    .with("kind", to.kind()).with("reason", to.decision()));
            return;
        }
        deliveries.enqueue(new OutgoingMail(key, to.kind().name(), to.mailbox(), notice.subject(),
                render(notice, "text/plain"), render(notice, "text/html")));
    }

    private String render(LeadNotice notice, String contentType) {
        return Templates.lead(notice, campaign.name(), campaign.nameEn(), campaign.issuer())
                .setVariant(Variant.forContentType(contentType))
                .render();
    }
}
