package cn.lawcampaign.intake.phone;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import cn.lawcampaign.intake.report.Attachments;
import cn.lawcampaign.intake.report.IdempotencyKey;
import cn.lawcampaign.intake.report.ReceiptView;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.ProblemType;
import cn.lawcampaign.platform.security.CurrentViewer;
import cn.lawcampaign.platform.security.Roles;

/** Calls from another programme of the hotline. */
@Path("/api/desk/calls")
@RolesAllowed(Roles.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "desk", description = "登记台，须持话务员令牌 · for operators, bearer token")
public class CallResource {

    private final Calls calls;
    private final CurrentViewer viewer;

    CallResource(Calls calls, CurrentViewer viewer) {
        this.calls = calls;
        this.viewer = viewer;
    }

    @POST
    @Operation(summary = "登记来电 · file a call")
    @APIResponse(responseCode = "201", description = "已登记 · registered")
    @APIResponse(responseCode = "401", description = "缺少令牌或已过期 · no token, or an expired one")
    public Response file(@HeaderParam(IdempotencyKey.HEADER) String key, CallInput call) {
        if (call == null) {
            throw new Problem(ProblemType.BAD_REQUEST);
        }
        var receipt = calls.file(viewer.get(), call.channel(), call.report(), call.wasReadBack(),
                IdempotencyKey.of(key), Attachments.NONE);
        return Response.created(URI.create("/desk")).entity(ReceiptView.of(receipt)).build();
    }
}
