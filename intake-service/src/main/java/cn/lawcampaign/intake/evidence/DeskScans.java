package cn.lawcampaign.intake.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import cn.lawcampaign.intake.evidence.Evidence.Purpose;
import cn.lawcampaign.platform.security.Roles;

/** The same for the pages of a letter. */
@Path("/desk/scans/{id}")
@RolesAllowed(Roles.CLERK)
@Produces(MediaType.APPLICATION_JSON)
public class DeskScans {

    private final Uploads uploads;

    DeskScans(Uploads uploads) {
        this.uploads = uploads;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public UploadView put(UUID id, @HeaderParam(Uploads.FORM) String form,
            @HeaderParam(Uploads.NAME) String name, InputStream body) throws IOException {
        return uploads.take(Uploads.key(form), id, Purpose.SCAN, name, body);
    }

    @DELETE
    public void delete(UUID id, @HeaderParam(Uploads.FORM) String form) {
        uploads.remove(Uploads.key(form), id);
    }
}
