package cn.lawcampaign.routing.lead;

import java.util.Set;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.security.CurrentViewer;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.platform.web.FormState;
import cn.lawcampaign.platform.web.Pages;

/** The units' pages. What was typed is never lost: a page that could not be saved comes back with it. */
@Path("/leads")
@RolesAllowed({Roles.COORDINATOR, Roles.HANDLER, Roles.HEAD})
public class LeadPages {

    private static final Set<String> ACTS = Set.of("open", "sign-for", "accept", "progress", "conclude");

    private final LeadListing listing;
    private final LeadScreen screen;
    private final LeadLife life;
    private final Concluding concluding;
    private final Pages pages;
    private final CurrentViewer viewer;

    LeadPages(LeadListing listing, LeadScreen screen, LeadLife life, Concluding concluding, Pages pages,
            CurrentViewer viewer) {
        this.listing = listing;
        this.screen = screen;
        this.life = life;
        this.concluding = concluding;
        this.pages = pages;
        this.viewer = viewer;
    }

    /** A change that a button asks for. */
    private interface Change {
        void make(Viewer who, long seen);
    }

    @GET
    public Response list(@BeanParam LeadFilter filter) {
        return listing.show(filter);
    }

    @GET
    @Path("{id}")
    public Response one(UUID id) {
        return screen.show(id);
    }

    /**
     * The address of a form, asked as a page: a browser comes here when it had to sign in first.
     *
     * @throws Problem 404 as for the lead itself, or when there is no such form
     */
    @GET
    @Path("{id}/{act}")
    public Response back(UUID id, String act) {
        if (!ACTS.contains(act)) {
            throw Problem.notFound();
        }
        return screen.back(id);
    }

    /** An act of its own and not part of the page, because it is recorded who reads. */
    @POST
    @Path("{id}/open")
    public Response open(UUID id, MultivaluedMap<String, String> sent) {
        return screen.withTexts(200, id, FormState.of(pages.lang(), sent), null);
    }

    @POST
    @Path("{id}/sign-for")
    public Response signFor(UUID id, MultivaluedMap<String, String> sent) {
        return change(id, sent, (who, seen) -> life.signFor(who, id, seen));
    }

    @POST
    @Path("{id}/accept")
    public Response accept(UUID id, MultivaluedMap<String, String> sent) {
        return change(id, sent, (who, seen) -> life.accept(who, id, seen));
    }

    @POST
    @Path("{id}/progress")
    public Response progress(UUID id, MultivaluedMap<String, String> sent) {
        return change(id, sent, (who, seen) -> life.progress(who, id, seen, sent.getFirst("note")), "note");
    }

    @POST
    @Path("{id}/conclude")
    public Response conclude(UUID id, MultivaluedMap<String, String> sent) {
        return change(id, sent, (who, seen) -> concluding.conclude(who, id, seen,
                new Conclusion(seen, sent.getFirst("finding"), sent.getFirst("text"),
                        Sent.id(sent.getFirst("textId")))),
                "finding", "text", "textId", "note");
    }

    /** @param saved fields that the change takes, or that there is no use for after it */
    private Response change(UUID id, MultivaluedMap<String, String> sent, Change change, String... saved) {
        FormState typed = FormState.of(pages.lang(), sent);
        try {
            change.make(viewer.get(), Sent.version(sent));
        } catch (Problem problem) {
            return screen.again(id, typed, problem);
        }
        return screen.done(id, typed, saved);
    }
}
