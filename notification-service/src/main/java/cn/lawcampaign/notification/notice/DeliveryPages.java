package cn.lawcampaign.notification.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import cn.lawcampaign.notification.notice.DeliveryLog.LogPage;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.web.Pages;

/** The log of mails, for those who run the installation. */
@Path("/campaign/deliveries")
@RolesAllowed(Roles.ADMIN)
public class DeliveryPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance log(LogPage log, boolean waiting);
    }

    @Inject
    DeliveryLog log;

    @Inject
    Pages pages;

    @GET
    public Response deliveries(@QueryParam("page") String page, @QueryParam("state") String state) {
        boolean waiting = "waiting".equals(state);
        return pages.staff(Templates.log(log.page(page, waiting), waiting));
    }
}
