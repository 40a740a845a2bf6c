package cn.lawcampaign.notification.notice;

import java.net.URI;
import java.time.LocalDate;

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
import cn.lawcampaign.platform.event.routing.LeadDispatched;
import cn.lawcampaign.platform.event.routing.LeadOpened;
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

    void dispatched(LeadDispatched event) {
        URI link = origin.resolve("/leads/" + event.leadId());
        for (Recipient recipient : Recipient.ofDispatch(event.scope(), campaign.units())) {
            String key = "dispatched:" + event.leadId() + ":" + event.dispatchNo() + ":" + recipient.unit();
            LocalDate signDueOn = recipient.kind() == NoticeKind.CO_UNIT ? null : event.signDueOn();
            tell(recipient, key, event.leadId(), event.leadNumber(), signDueOn, event.concludeDueOn(), link);
        }
    }

    void opened(LeadOpened event) {
        if (event.triage()) {
            Recipient.ofTriage(event.scope(), campaign.units()).ifPresent(office -> tell(office,
                    "triage:" + event.leadId(), event.leadId(), event.leadNumber(), null, null,
                    origin.resolve("/leads/triage")));
        }
    }

    private void tell(Recipient recipient, String key, Object leadId, String number, LocalDate signDueOn,
            LocalDate concludeDueOn, URI link) {
        if (recipient.decision() != Recipient.Decision.TELL) {
            LOG.warnf("no notice of lead %s: %s", leadId, recipient.decision());
            audit.wrote(AuditEntry.bySystem("notice.skip", "lead", leadId).with("unit", recipient.unit())
                    .with("kind", recipient.kind()).with("reason", recipient.decision()));
            return;
        }
        Unit unit = campaign.units().unit(recipient.unit());
        LeadNotice notice = new LeadNotice(number, unit.name(), unit.nameEn(), recipient.kind(), signDueOn,
                concludeDueOn, link);
        deliveries.enqueue(new OutgoingMail(key, recipient.kind().name(), recipient.mailbox(), notice.subject(),
                render(notice, "text/plain"), render(notice, "text/html")));
    }

    private String render(LeadNotice notice, String contentType) {
        return Templates.lead(notice, campaign.name(), campaign.nameEn(), campaign.issuer())
                .setVariant(Variant.forContentType(contentType))
                .render();
    }
}
