package cn.lawcampaign.routing.door;

import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import io.smallrye.mutiny.Uni;

/** Intake's door: asynchronous only so that a wait between tries holds no thread. */
@RegisterRestClient(configKey = "door")
@Path("/door/leads/{leadId}")
interface DoorClient {

    String CREDENTIAL = "X-Door-Credential";

    @GET
    @Path("reports/{reportId}")
    Uni<WorkingCopy> read(@PathParam("leadId") UUID leadId, @PathParam("reportId") UUID reportId,
            @QueryParam("version") long version, @HeaderParam("Authorization") String reader,
            @HeaderParam(CREDENTIAL) String credential);

    @PUT
    @Path("reports/{reportId}/asks/{askId}")
    Uni<Void> ask(@PathParam("leadId") UUID leadId, @PathParam("reportId") UUID reportId,
            @PathParam("askId") UUID askId, ReleaseAsk ask, @HeaderParam("Authorization") String reader,
            @HeaderParam(CREDENTIAL) String credential);

    @PUT
    @Path("messages/{messageId}")
    Uni<Void> write(@PathParam("leadId") UUID leadId, @PathParam("messageId") UUID messageId, ReporterText text,
            @HeaderParam("Authorization") String reader, @HeaderParam(CREDENTIAL) String credential);
}
