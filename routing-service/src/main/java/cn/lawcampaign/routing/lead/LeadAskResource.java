package cn.lawcampaign.routing.lead;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import cn.lawcampaign.platform.lang.Text;
import cn.lawcampaign.platform.security.CurrentViewer;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.routing.door.DoorShut;

/** The same for programs. */
@Path("/api/leads/{id}/reports/{report}/asks")
@RolesAllowed({Roles.COORDINATOR, Roles.HANDLER, Roles.HEAD})
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "leads")
public class LeadAskResource {

    private final Asking asking;
    private final CurrentViewer viewer;

    LeadAskResource(Asking asking, CurrentViewer viewer) {
        this.asking = asking;
        this.viewer = viewer;
    }

    /** @param reason at most 500 characters, for the clerk */
    public record Ask(String reason) {
    }

    @POST
    @Operation(summary = "Asks intake's clerks to release what waits of a report; recorded, and shown in the timeline")
    public void ask(UUID id, UUID report, Ask ask) {
        try {
            asking.ask(viewer.get(), id, report, UUID.randomUUID(), "reason", ask == null ? null : ask.reason());
        } catch (DoorShut shut) {
            throw shut.problem(Text.of("没有提出请求。", "Nothing was asked."));
        }
    }
}
