package cn.lawcampaign.routing.lead;

import java.util.List;
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
        AskFields fields = new AskFields(report);
        try {
            asking.ask(viewer.get(), id, report, fields.idIn(typed), fields.reason(), typed.value(fields.reason()));
            return Pages.seeOther("/leads/" + id);
        } catch (DoorShut shut) {
            return screen.withAsk(503, id, typed, fields, List.of(), Asking.notAsked(shut));
        } catch (Problem problem) {
            if (problem.violations().isEmpty()) {
                throw problem;
            }
            return again(id, typed.withErrors(problem.violations()), fields);
        }
    }

    /** With the texts, among which the form stands; alone where they can't be had. */
    private Response again(UUID id, FormState typed, AskFields fields) {
        try {
            return screen.withAsk(422, id, typed, fields, opening.read(viewer.get(), id), null);
        } catch (DoorShut shut) {
            return screen.withAsk(422, id, typed, fields, List.of(), shut.why().words());
        }
    }

    /** The form's address, asked as a page: a browser comes here when it had to sign in first. */
    @GET
    public Response back(UUID id) {
        return screen.back(id);
    }
}
