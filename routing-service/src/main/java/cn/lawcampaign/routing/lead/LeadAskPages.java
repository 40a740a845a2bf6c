package cn.lawcampaign.routing.lead;

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
    private final Pages pages;
    private final CurrentViewer viewer;

    LeadAskPages(Asking asking, LeadScreen screen, Pages pages, CurrentViewer viewer) {
        this.asking = asking;
        this.screen = screen;
        this.pages = pages;
        this.viewer = viewer;
    }

    @POST
    public Response ask(UUID id, UUID report, MultivaluedMap<String, String> sent) {
        FormState typed = FormState.of(pages.lang(), sent);
        AskFields fields = new AskFields(report);
        try {
            asking.ask(viewer.get(), id, report, fields.idIn(typed), fields.reason(), typed.value(fields.reason()));
            return screen.done(id, typed, fields.reason(), fields.id());
        } catch (DoorShut shut) {
            return screen.withoutTexts(503, id, typed, Asking.notAsked(shut));
        } catch (Problem problem) {
            if (problem.violations().isEmpty()) {
                throw problem;
            }
            // with the texts, among which the field stands
            return screen.withTexts(422, id, typed.withErrors(problem.violations()), null);
        }
    }

    /** The form's address, asked as a page: a browser comes here when it had to sign in first. */
    @GET
    public Response back(UUID id) {
        return screen.back(id);
    }
}
