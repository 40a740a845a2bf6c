package cn.lawcampaign.intake.phone;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import cn.lawcampaign.intake.evidence.FormFiles;
import cn.lawcampaign.intake.evidence.Uploads;
import cn.lawcampaign.intake.report.Attachments;
import cn.lawcampaign.intake.report.EntryJson;
import cn.lawcampaign.intake.report.IdempotencyKey;
import cn.lawcampaign.intake.report.ReceiptView;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.ProblemType;
import cn.lawcampaign.platform.security.CurrentViewer;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.upload.JsonPart;
import cn.lawcampaign.platform.upload.StreamedForms;

/** Calls from another programme of the hotline. */
@Path("/api/desk/calls")
@RolesAllowed(Roles.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "desk", description = "登记台，须持话务员令牌 · for operators, bearer token")
public class CallResource {

    private final Calls calls;
    private final EntryJson json;
    private final Uploads uploads;
    private final StreamedForms forms;
    private final CurrentViewer viewer;

    CallResource(Calls calls, EntryJson json, Uploads uploads, StreamedForms forms, CurrentViewer viewer) {
        this.calls = calls;
        this.json = json;
        this.uploads = uploads;
        this.forms = forms;
        this.viewer = viewer;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "登记来电 · file a call")
    @APIResponse(responseCode = "201", description = "已登记 · registered")
    @APIResponse(responseCode = "401", description = "缺少令牌或已过期 · no token, or an expired one")
    public Response file(@HeaderParam(IdempotencyKey.HEADER) String key, CallInput call) {
        return filed(key, call, Attachments.NONE);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "登记来电和附件（multipart） · file a call with files", description = "部分 call 为 JSON，files 为附件，每个都要有文件名。 · Part call holds the JSON, every part files is a file with a file name.")
    @APIResponse(responseCode = "201", description = "已登记 · registered", content = @Content(schema = @Schema(implementation = ReceiptView.class)))
    @APIResponse(responseCode = "400", description = "内容或文件需要修改，见 violations · see violations (application/problem+json)")
    @RequestBody(content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = CallParts.class)))
    public Response fileMultipart(@HeaderParam(IdempotencyKey.HEADER) String key,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) String type, InputStream body)
            throws IOException {
        FormFiles files = uploads.ofProgram();
        try {
            var parts = forms.ofProgram(body, type, Uploads.FILES::equals, files);
            files.requireTaken();
            CallInput call = json.read(JsonPart.only(parts, CallParts.CALL), CallInput.class);
            if (!files.violations().isEmpty()) {
                throw Problem.invalid(files.violations());
            }
            return filed(key, call, uploads.attachments(files));
        } finally {
            uploads.discard(files); // a repeated or refused call leaves none
        }
    }

    private Response filed(String key, CallInput call, Attachments files) {
        if (call == null) {
            throw new Problem(ProblemType.BAD_REQUEST);
        }
        var receipt = calls.file(viewer.get(), call.channel(), call.report(), call.wasReadBack(),
                IdempotencyKey.of(key), files);
        return Response.created(URI.create("/desk")).entity(ReceiptView.of(receipt)).build();
    }
}
