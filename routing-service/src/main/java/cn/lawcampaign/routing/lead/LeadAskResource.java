package cn.lawcampaign.routing.lead;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.Violation;
import cn.lawcampaign.platform.security.CurrentViewer;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.routing.door.DoorShut;

/** The same for programs. */
@Path("/api/leads/{id}/reports/{report}/asks")
@RolesAllowed({Roles.COORDINATOR, Roles.HANDLER, Roles.HEAD})
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "leads")
public class LeadAskResource {

    private static final String KEY = "Idempotency-Key";

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
    public void ask(UUID id, UUID report,
            @HeaderParam(KEY) @Parameter(description = "同一次请求重发时用同一个 UUID · a UUID, the same when sent again") String key,
            Ask ask) {
        try {
            asking.ask(viewer.get(), id, report, askId(id, report, key), "reason", ask == null ? null : ask.reason());
        } catch (DoorShut shut) {
            throw shut.problem(Asking.NOT_ASKED);
        }
    }

    /** Another one for each caller and report, so that nobody's key stands in the way of somebody else's. */
    private UUID askId(UUID id, UUID report, String key) {
        if (key == null || key.isBlank()) {
            return UUID.randomUUID();
        }
        UUID given = Sent.id(key.strip());
        if (given == null) {
            throw Problem.invalid(Violation.of(KEY, "应为 UUID", "A UUID"));
        }
        return UUID.nameUUIDFromBytes((viewer.get().name() + "\n" + id + report + given)
                .getBytes(StandardCharsets.UTF_8));
    }
}
