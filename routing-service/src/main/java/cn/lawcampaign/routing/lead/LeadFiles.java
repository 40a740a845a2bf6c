package cn.lawcampaign.routing.lead;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import cn.lawcampaign.platform.lang.Text;
import cn.lawcampaign.platform.security.CurrentViewer;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.routing.door.DoorFiles.Passing;
import cn.lawcampaign.routing.door.DoorShut;

/** Files of a lead's reports, to be kept by the reader and never shown as one of our pages. */
@Path("/leads/{id}/reports/{report}/files/{file}")
@RolesAllowed({Roles.COORDINATOR, Roles.HANDLER, Roles.HEAD})
public class LeadFiles {

    private final Opening opening;
    private final CurrentViewer viewer;

    LeadFiles(Opening opening, CurrentViewer viewer) {
        this.opening = opening;
        this.viewer = viewer;
    }

    @GET
    public Response get(UUID id, UUID report, UUID file) {
        return open(opening, viewer, id, report, file);
    }

    static Response open(Opening opening, CurrentViewer viewer, UUID id, UUID report, UUID file) {
        try {
            Passing passing = opening.file(viewer.get(), id, report, file);
            return Response.ok(passing.content()).header(HttpHeaders.CONTENT_TYPE, passing.mediaType())
                    .header(HttpHeaders.CONTENT_DISPOSITION, passing.disposition()).build();
        } catch (DoorShut shut) {
            throw shut.problem(Text.of("文件没有打开。", "The file was not opened."));
        }
    }
}
