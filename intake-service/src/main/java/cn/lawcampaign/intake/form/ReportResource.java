package cn.lawcampaign.intake.form;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
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

import io.vertx.ext.web.RoutingContext;

import cn.lawcampaign.intake.evidence.FormFiles;
import cn.lawcampaign.intake.evidence.Uploads;
import cn.lawcampaign.intake.report.Attachments;
import cn.lawcampaign.intake.report.CheckedReport;
import cn.lawcampaign.intake.report.Entry;
import cn.lawcampaign.intake.report.EntryJson;
import cn.lawcampaign.intake.report.Filing;
import cn.lawcampaign.intake.report.IdempotencyKey;
import cn.lawcampaign.intake.report.Origin;
import cn.lawcampaign.intake.report.Receipt;
import cn.lawcampaign.intake.report.ReceiptView;
import cn.lawcampaign.intake.report.ReportChecks;
import cn.lawcampaign.intake.report.ReportInput;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.ProblemType;
import cn.lawcampaign.platform.problem.Violation;
import cn.lawcampaign.platform.security.Throttle;
import cn.lawcampaign.platform.upload.JsonPart;
import cn.lawcampaign.platform.upload.StreamedForms;

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
    private final EntryJson json;
    private final Uploads uploads;
    private final StreamedForms forms;
    private final Throttle throttle;

    public ReportResource(Entry entry, Filing filing, EntryJson json, Uploads uploads, StreamedForms forms,
            Throttle throttle) {
        this.entry = entry;
        this.filing = filing;
        this.json = json;
        this.uploads = uploads;
        this.forms = forms;
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
        return filed(key, entry.checked(required(report)), Attachments.NONE);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "提交举报和附件（multipart） · file a report with files", description = "部分 report 为 JSON，其余部分为文件，每个都要有文件名；缺省最多 10 个，每个不超过 20 MB。 · Part report holds the JSON, every other part is a file with a file name; by default at most 10 of 20 MB.")
    @APIResponse(responseCode = "201", description = "已登记 · registered", content = @Content(schema = @Schema(implementation = ReceiptView.class)))
    @APIResponse(responseCode = "400", description = "内容或文件需要修改，见 violations · see violations (application/problem+json)")
    @RequestBody(content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = ReportParts.class)))
    public Response fileMultipart(@HeaderParam(IdempotencyKey.HEADER) String key,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) String type, InputStream body,
            RoutingContext context) throws IOException {
        throttle.take("report", context.request().remoteAddress());
        FormFiles files = uploads.ofProgram();
        try {
            var parts = forms.ofProgram(body, type, ReportParts::isFile, files);
            files.requireTaken();
            ReportInput report = json.read(JsonPart.only(parts, ReportParts.REPORT), ReportInput.class);
            ReportChecks.Result result = entry.check(required(report));
            List<Violation> faults = Stream.concat(result.violations().stream(), files.violations().stream()).toList();
            if (!faults.isEmpty()) {
                throw Problem.invalid(faults);
            }
            return filed(key, result.report(), uploads.attachments(files));
        } finally {
            uploads.discard(files); // a repeated or refused report leaves none
        }
    }

    private Response filed(String key, CheckedReport report, Attachments files) {
        var idempotencyKey = IdempotencyKey.of(key);
        Receipt receipt = filing.file(report, Origin.filedOn(entry.web()), idempotencyKey, files, id -> {
        });
        return Response.created(URI.create("/track")).entity(ReceiptView.of(receipt)).build();
    }

    private static ReportInput required(ReportInput report) {
        if (report == null) {
            throw new Problem(ProblemType.BAD_REQUEST);
        }
        return report;
    }
}
