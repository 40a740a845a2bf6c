package cn.lawcampaign.notification.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;

import cn.lawcampaign.notification.notice.DeliveryLog.LogPage;
import cn.lawcampaign.platform.security.Roles;

/** The log of mails as JSON, for those who run the installation. */
@Path("/api/deliveries")
@RolesAllowed(Roles.ADMIN)
public class DeliveryResource {

    @Inject
    DeliveryLog log;

    @GET
    @Operation(summary = "Mails sent and waiting, newest first, 100 a page; no subjects, no bodies")
    public LogPage deliveries(@QueryParam("page") String page) {
        return log.page(page, false);
    }
}
