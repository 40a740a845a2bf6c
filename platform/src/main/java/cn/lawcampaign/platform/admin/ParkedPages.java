package cn.lawcampaign.platform.admin;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.inbox.ParkedHead;
import cn.lawcampaign.platform.inbox.ParkedMessages;
import cn.lawcampaign.platform.inbox.UnknownConsumer;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.ProblemType;
import cn.lawcampaign.platform.problem.Violation;
import cn.lawcampaign.platform.security.CurrentViewer;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.web.Pages;
import cn.lawcampaign.platform.web.WebConfig;

/**
 * Messages that this service could not handle, and what an administrator decides. Shows neither content nor which report or
 * lead waits: an administrator sees no lead, and a number with a time would be a hint.
 */
@Path("/admin/{service}/parked")
@RolesAllowed(Roles.ADMIN)
public class ParkedPages {

    static final List<String> SERVICES = List.of("intake", "routing", "notification");
    private static final int MOST = 200;
    private static final int LONGEST_REASON = 500;
    private static final ProblemType UNKNOWN_CONSUMER = ProblemType.of("unknown-consumer", 409,
            "本服务已没有处理这类消息的程序，没有重放",
            "This service has nothing that handles such messages any more, nothing was replayed",
            "请先换回能处理它的版本；确定不再需要的，注明原因后放弃该消息。",
            "Go back to the release that handles it, or, if nobody needs it any more, drop it with a reason.");

    @Inject
    Pages pages;

    @Inject
    WebConfig config;

    @Inject
    Campaign campaign;

    @Inject
    ParkedMessages messages;

    @Inject
    CurrentViewer viewer;

    /** The oldest of each stopped key. */
    @GET
    public Response list(@PathParam("service") String service) {
        requireOurs(service);
        return pages.staff(Templates.parked(config.service(), SERVICES, messages.heads(MOST, campaign.zone())));
    }

    /** Handles it and what waits behind it again. */
    @POST
    @Path("{id}/replay")
    public Response replay(@PathParam("service") String service, @PathParam("id") long id,
            @FormParam("reason") String reason) {
        return decide(service, reason, why -> messages.replay(id, why, viewer.get()));
    }

    /** Gives it up for good. */
    @POST
    @Path("{id}/drop")
    public Response drop(@PathParam("service") String service, @PathParam("id") long id,
            @FormParam("reason") String reason) {
        return decide(service, reason, why -> messages.drop(id, why, viewer.get()));
    }

    private Response decide(String service, String reason, Consumer<String> decision) {
        requireOurs(service);
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON || reason.indexOf('\0') >= 0) {
            throw Problem.invalid(Violation.of("reason", "请填写处理原因，不超过 500 字", "Give a reason of up to 500 characters"));
        }
        try {
            decision.accept(reason.strip());
        } catch (NoSuchElementException settled) {
            throw Problem.notFound();
        } catch (UnknownConsumer former) {
            throw new Problem(UNKNOWN_CONSUMER);
        }
        return Pages.seeOther("/admin/" + config.service() + "/parked");
    }

    private void requireOurs(String service) {
        if (!config.service().equals(service)) {
            throw Problem.notFound();
        }
    }

    @CheckedTemplate(basePath = "suite")
    static class Templates {
        static native TemplateInstance parked(String service, List<String> services, List<ParkedHead> heads);
    }
}
