package cn.lawcampaign.routing.triage;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.security.CurrentViewer;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.web.FormState;
import cn.lawcampaign.platform.web.Pages;
import cn.lawcampaign.routing.decision.Decision;
import cn.lawcampaign.routing.lead.LeadScreen;
import cn.lawcampaign.routing.lead.Sent;

/** The coordinators' queue. A lead waiting here is assigned on its own page, where its text can be read beside the form. */
@Path("/leads/triage")
@RolesAllowed(Roles.COORDINATOR)
public class TriagePages {

    private final TriageQueue queue;
    private final Triage triage;
    private final LeadScreen screen;
    private final Pages pages;
    private final CurrentViewer viewer;

    TriagePages(TriageQueue queue, Triage triage, LeadScreen screen, Pages pages, CurrentViewer viewer) {
        this.queue = queue;
        this.triage = triage;
        this.screen = screen;
        this.pages = pages;
        this.viewer = viewer;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance queue(TriageQueue.View view, boolean closed);
    }

    /**
     * @param assigned id of the lead that was assigned a moment ago, to say so
     * @param closed   whether it went into the closed queue, where its coordinator does not follow
     */
    @GET
    public Response list(@RestQuery String assigned, @RestQuery boolean closed) {
        return pages.staff(Templates.queue(queue.view(viewer.get(), pages.lang(), Sent.id(assigned)), closed));
    }

    /** The form's address asked as a page, as a browser does that had to sign in first. */
    @GET
    @Path("{id}/assign")
    public Response back(UUID id) {
        return screen.back(id);
    }

    @GET
    @Path("{id}")
    public Response one(UUID id) {
        return screen.show(id);
    }

    @POST
    @Path("{id}/assign")
    public Response assign(UUID id, MultivaluedMap<String, String> sent) {
        try {
            Decision decision = triage.assign(viewer.get(), id, Sent.version(sent), Assignment.of(sent));
            return Pages.seeOther("/leads/triage?" + (decision.closedQueue() ? "closed=true" : "assigned=" + id));
        } catch (Problem problem) {
            return screen.again(id, FormState.of(pages.lang(), sent), problem);
        }
    }
}
