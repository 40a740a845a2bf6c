package cn.lawcampaign.intake.report;

import java.net.URI;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

import io.vertx.ext.web.RoutingContext;

import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.ProblemType;
import cn.lawcampaign.platform.security.Throttle;

/** The public way in for programs. */
@Path("/api/reports")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports", description = "公众举报 · for the public, no sign-in")
public class ReportResource {

    private static final String KEY_WORDS = "UUID 或 22 位随机字符；重复提交返回第一次的结果，7 天内有效 · a UUID or 22 random characters;"
            + " a repeat within 7 days gets the first answer";

    private final Entry entry;
    private final Filing filing;
    private final ReportJson json;
    private final Throttle throttle;

    public ReportResource(Entry entry, Filing filing, ReportJson json, Throttle throttle) {
        this.entry = entry;
        this.filing = filing;
        this.json = json;
        this.throttle = throttle;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "提交举报 · file a report", description = "返回 201 时举报已可靠保存。 · 201 only once it is durable.")
    @APIResponse(responseCode = "201", description = "已登记 · registered", content = @Content(schema = @Schema(implementation = ReceiptView.class)))
    @APIResponse(responseCode = "400", description = "内容需要修改，见 violations · see violations (application/problem+json)")
    @APIResponse(responseCode = "413", description = "超过 1 MB · larger than 1 MB")
    @APIResponse(responseCode = "422", description = "Idempotency-Key 已用于另一份内容 · the key stands for other content")
    @APIResponse(responseCode = "429", description = "请按 Retry-After 稍后再试 · slow down, see Retry-After")
    @APIResponse(responseCode = "503", description = "暂未保存，请按 Retry-After 重试 · nothing was recorded, see Retry-After")
    public Response file(
            @Parameter(description = KEY_WORDS, example = "7f9c2ba4-e88f-4d2a-9d53-0c1f2a3b4c5d") @HeaderParam(IdempotencyKey.HEADER) String key,
            ReportInput report, RoutingContext context) {
        throttle.take("report", context.request().remoteAddress());
        return filed(key, report);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "提交举报（multipart） · file a report as multipart", description = "只含一个部分 report，内容为 JSON；目前不接收附件。 · One part, report, holds the JSON; files are not taken yet.")
    @APIResponse(responseCode = "201", description = "已登记 · registered", content = @Content(schema = @Schema(implementation = ReceiptView.class)))
    @RequestBody(content = @Content(schema = @Schema(implementation = ReportParts.class)))
    public Response fileMultipart(@HeaderParam(IdempotencyKey.HEADER) String key, MultipartFormDataInput parts,
            RoutingContext context) {
        throttle.take("report", context.request().remoteAddress());
        return filed(key, json.read(ReportParts.only(parts)));
    }

    private Response filed(String key, ReportInput report) {
        if (report == null) {
            throw new Problem(ProblemType.BAD_REQUEST);
        }
        var idempotencyKey = IdempotencyKey.of(key);
        Receipt receipt = filing.file(entry.checked(report), Origin.filedOn(entry.web()), idempotencyKey);
        return Response.created(URI.create("/track")).entity(ReceiptView.of(receipt)).build();
    }
}
