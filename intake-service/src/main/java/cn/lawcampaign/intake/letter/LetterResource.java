package cn.lawcampaign.intake.letter;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

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
import cn.lawcampaign.intake.evidence.LetterFiles;
import cn.lawcampaign.intake.evidence.Uploads;
import cn.lawcampaign.intake.report.Attachments;
import cn.lawcampaign.intake.report.EntryJson;
import cn.lawcampaign.intake.report.IdempotencyKey;
import cn.lawcampaign.intake.report.Receipt;
import cn.lawcampaign.intake.report.ReportHead;
import cn.lawcampaign.intake.report.Reports;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.ProblemType;
import cn.lawcampaign.platform.security.CurrentViewer;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.platform.upload.JsonPart;
import cn.lawcampaign.platform.upload.StreamedForms;

/** Letters from a program that scans and reads them. */
@Path("/api/desk/letters")
@RolesAllowed(Roles.CLERK)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "desk")
public class LetterResource {

    private final LetterRegister register;
    private final Letters letters;
    private final LetterGate gate;
    private final Reports reports;
    private final LetterFiles files;
    private final EntryJson json;
    private final StreamedForms forms;
    private final CurrentViewer viewer;

    LetterResource(LetterRegister register, Letters letters, LetterGate gate, Reports reports, LetterFiles files,
            EntryJson json, StreamedForms forms,
            CurrentViewer viewer) {
        this.register = register;
        this.letters = letters;
        this.gate = gate;
        this.reports = reports;
        this.files = files;
        this.json = json;
        this.forms = forms;
        this.viewer = viewer;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "登记来信 · register a letter", description = "部分 letter 为 JSON，scans 为按页序的扫描件，files 为随信材料；没有抄录（narrative）的登记为待抄录。 · Part letter holds the JSON, scans the pages in order, files the enclosures; without a transcript (narrative) the letter waits for one.")
    @APIResponse(responseCode = "201", description = "已登记并取得编号 · filed, with its number", content = @Content(schema = @Schema(implementation = LetterView.class)))
    @APIResponse(responseCode = "202", description = "已登记，待抄录 · registered, to be transcribed", content = @Content(schema = @Schema(implementation = LetterView.class)))
    @APIResponse(responseCode = "400", description = "内容或文件需要修改，见 violations · see violations (application/problem+json)")
    @APIResponse(responseCode = "422", description = "Idempotency-Key 已用于另一份内容 · the key stands for other content")
    @RequestBody(content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = LetterParts.class)))
    public Response file(@HeaderParam(IdempotencyKey.HEADER) String header,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) String type, InputStream body)
            throws IOException {
        IdempotencyKey key = IdempotencyKey.of(header)
                .orElseGet(() -> IdempotencyKey.of(IdempotencyKey.random()).orElseThrow());
        Optional<Letter> known = letters.find(key).filter(letter -> letter.waits() || letter.kept())
                .map(letter -> gate.open(viewer.get(), letter.id()));
        IdempotencyKey lies = known.flatMap(letters::key).orElse(key);
        FormFiles received = files.ofProgram(lies);
        var parts = forms.ofProgram(body, type, Set.of(LetterFiles.SCANS, Uploads.FILES)::contains, received);
        received.requireTaken();
        LetterInput letter = json.read(JsonPart.only(parts, LetterParts.LETTER), LetterInput.class);
        if (letter == null) {
            throw new Problem(ProblemType.BAD_REQUEST);
        }
        if (!received.violations().isEmpty()) {
            throw Problem.invalid(received.violations());
        }
        return letter.isTranscribed() && known.map(Letter::waits).orElse(true)
                ? filed(letter, key, known, files.attachments(lies, received))
                : kept(letter, key);
    }

    private Response filed(LetterInput letter, IdempotencyKey key, Optional<Letter> waiting, Attachments attached) {
        Receipt receipt = register.file(viewer.get(), letter, key, waiting, attached);
        Letter filed = letters.find(key).orElseThrow();
        return Response.created(at(filed)).entity(new LetterView(filed.id(), receipt.number(),
                filed.reachable() ? receipt.queryCode() : null, receipt.receivedAt())).build();
    }

    /** Sent again it is the same letter, as it stands by then; what clerks have typed meanwhile is not overwritten. */
    private Response kept(LetterInput letter, IdempotencyKey key) {
        Viewer clerk = viewer.get();
        Letter kept = letters.find(key).map(there -> gate.open(clerk, there.id())).orElseGet(() -> register.keep(clerk,
                letter, key, Optional.empty(), LetterForm.fields(letter, key.value())));
        if (kept.waits()) {
            return Response.accepted(new LetterView(kept.id(), null, null, null)).location(at(kept)).build();
        }
        ReportHead report = reports.byId(kept.report()).orElseThrow();
        return Response.created(at(kept))
                .entity(new LetterView(kept.id(), report.number(), null, report.receivedAt())).build();
    }

    private static URI at(Letter letter) {
        return URI.create("/desk/letters/" + letter.id());
    }
}
