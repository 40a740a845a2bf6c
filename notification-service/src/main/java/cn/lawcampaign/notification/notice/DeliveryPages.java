package cn.lawcampaign.notification.notice;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import cn.lawcampaign.notification.notice.DeliveryLog.LogPage;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.web.Pages;

/** The log of mails, for those who run the installation. */
@Path("/campaign/deliveries")
@RolesAllowed(Roles.ADMIN)
public class DeliveryPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance log(LogPage log, boolean waiting, Times times);
    }

    @Inject
    DeliveryLog log;

    @Inject
    Campaign campaign;

    @Inject
    Pages pages;

    /** Moments as tables show them, in the campaign's zone. */
    public record Times(ZoneId zone) {

        private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

        public String of(Instant moment) {
            return moment == null ? "—" : FORMAT.format(moment.atZone(zone));
        }
    }

    @GET
    public Response deliveries(@QueryParam("page") String page, @QueryParam("state") String state) {
        boolean waiting = "waiting".equals(state);
        return pages.staff(Templates.log(log.page(page, waiting), waiting, new Times(campaign.zone())));
    }
}
