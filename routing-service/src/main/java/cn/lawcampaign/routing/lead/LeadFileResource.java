package cn.lawcampaign.routing.lead;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import cn.lawcampaign.platform.security.CurrentViewer;
import cn.lawcampaign.platform.security.Roles;

/** The same for programs. */
@Path("/api/leads/{id}/reports/{report}/files/{file}")
@RolesAllowed({Roles.COORDINATOR, Roles.HANDLER, Roles.HEAD})
@Tag(name = "leads")
public class LeadFileResource {

    private final Opening opening;
    private final CurrentViewer viewer;

    LeadFileResource(Opening opening, CurrentViewer viewer) {
        this.opening = opening;
        this.viewer = viewer;
    }

    @GET
    @Operation(summary = "A file of one of its reports, cleaned or released; recorded")
    public Response get(UUID id, UUID report, UUID file) {
        return LeadFiles.open(opening, viewer, id, report, file);
    }
}
