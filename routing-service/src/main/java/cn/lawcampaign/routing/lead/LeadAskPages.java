package cn.lawcampaign.routing.lead;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.security.CurrentViewer;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.web.FormState;
import cn.lawcampaign.platform.web.Pages;
import cn.lawcampaign.routing.door.DoorShut;

/** Asks for what waits of a lead's report. */
@Path("/leads/{id}/reports/{report}/asks")
@RolesAllowed({Roles.COORDINATOR, Roles.HANDLER, Roles.HEAD})
public class LeadAskPages {

    private final Asking asking;
    private final LeadScreen screen;
    private final Opening opening;
    private final Pages pages;
    private final CurrentViewer viewer;

    LeadAskPages(Asking asking, LeadScreen screen, Opening opening, Pages pages, CurrentViewer viewer) {
        this.asking = asking;
        this.screen = screen;
        this.opening = opening;
        this.pages = pages;
        this.viewer = viewer;
    }

    @POST
    public Response ask(UUID id, UUID report, MultivaluedMap<String, String> sent) {
        FormState typed = FormState.of(pages.lang(), sent);
        String field = "ask." + report;
        try {
            UUID ask = Optional.ofNullable(Sent.id(sent.getFirst("askId"))).orElseGet(UUID::randomUUID);
            asking.ask(viewer.get(), id, report, ask, field, sent.getFirst(field));
            return Pages.seeOther("/leads/" + id);
        } catch (DoorShut shut) {
            return screen.withTexts(id, typed, List.of(), shut.why().words());
        } catch (Problem problem) {
            if (problem.violations().isEmpty()) {
                throw problem;
            }
            return again(id, typed.withErrors(problem.violations()));
        }
    }

    /** With the texts, among which the field stands. */
    private Response again(UUID id, FormState typed) {
        try {
            return screen.withTexts(422, id, typed, opening.read(viewer.get(), id), null);
        } catch (DoorShut shut) {
            return screen.withTexts(id, typed, List.of(), shut.why().words());
        }
    }

    /** The form's address, asked as a page: a browser comes here when it had to sign in first. */
    @GET
    public Response back(UUID id) {
        return screen.back(id);
    }
}
