package cn.lawcampaign.intake.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.vertx.ext.web.RoutingContext;

import cn.lawcampaign.intake.evidence.Evidence.Purpose;
import cn.lawcampaign.intake.evidence.Metering;
import cn.lawcampaign.intake.evidence.UploadView;
import cn.lawcampaign.intake.evidence.Uploads;

/** Where the script of a citizen's form sends its files, one by one. The form's hidden key says whose they are. */
@Path("/report/files/{id}")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class PublicFiles {

    private final Uploads uploads;
    private final Metering metering;

    PublicFiles(Uploads uploads, Metering metering) {
        this.uploads = uploads;
        this.metering = metering;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public UploadView put(UUID id, @HeaderParam(Uploads.FORM) String form, @HeaderParam(Uploads.NAME) String name,
            InputStream body,
            RoutingContext context) throws IOException {
        return uploads.take(Uploads.key(form), id, Purpose.EVIDENCE, name,
                metering.of(context.request().remoteAddress(), body));
    }

    @DELETE
    public void delete(UUID id, @HeaderParam(Uploads.FORM) String form) {
        uploads.remove(Uploads.key(form), id);
    }
}
