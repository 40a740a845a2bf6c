package cn.lawcampaign.intake.release;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import cn.lawcampaign.intake.evidence.Evidence;
import cn.lawcampaign.intake.evidence.Evidence.Purpose;
import cn.lawcampaign.intake.evidence.Evidences;
import cn.lawcampaign.intake.evidence.FileRefusedException;
import cn.lawcampaign.intake.evidence.Originals;
import cn.lawcampaign.intake.report.ReportHead;
import cn.lawcampaign.platform.audit.Audit;
import cn.lawcampaign.platform.audit.AuditEntry;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.Violation;
import cn.lawcampaign.platform.security.CurrentViewer;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.platform.upload.FileReceiver;
import cn.lawcampaign.platform.upload.Streamed;
import cn.lawcampaign.platform.upload.StreamedForms;
import cn.lawcampaign.platform.web.Pages;

/** The files of one report: looked at by a clerk, and decided on. */
@Path("/desk/releases/{report}/files/{file}")
@RolesAllowed(Roles.CLERK)
public class ReleaseFiles {

    /** Name of the file input of the form that replaces a file. */
    private static final String REPLACEMENT = "replacement";

    private final ReleaseGate gate;
    private final Releasing releasing;
    private final ReleaseScreen screen;
    private final Evidences evidences;
    private final Originals originals;
    private final StreamedForms forms;
    private final Audit audit;
    private final CurrentViewer viewer;

    ReleaseFiles(ReleaseGate gate, Releasing releasing, ReleaseScreen screen, Evidences evidences,
            Originals originals, StreamedForms forms, Audit audit, CurrentViewer viewer) {
        this.gate = gate;
        this.releasing = releasing;
        this.screen = screen;
        this.evidences = evidences;
        this.originals = originals;
        this.forms = forms;
        this.audit = audit;
        this.viewer = viewer;
    }

    /** The original, to be kept by the clerk and never shown as one of our pages. */
    @GET
    public Response original(UUID report, UUID file) throws IOException {
        Viewer clerk = viewer.get();
        Evidence found = find(gate.open(clerk, report), file);
        audit.read(AuditEntry.by(clerk, "release.file.open", "report", report).with("file", file));
        return originals.download(found);
    }

    @POST
    @Path("/release")
    public Response release(UUID report, UUID file, MultivaluedMap<String, String> sent) {
        return screen.act(report, sent,
                (clerk, head) -> releasing.releaseFile(clerk, head, find(head, file), ReleaseScreen.seen(sent)));
    }

    @POST
    @Path("/keep")
    public Response keep(UUID report, UUID file, MultivaluedMap<String, String> sent) {
        return screen.act(report, sent, (clerk, head) -> releasing.keepFile(clerk, head, find(head, file),
                sent.getFirst("reason." + file), ReleaseScreen.seen(sent)));
    }

    @POST
    @Streamed
    @Path("/replace")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response replace(UUID report, UUID file, InputStream body,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String type) throws IOException {
        Viewer clerk = viewer.get();
        ReportHead head = gate.open(clerk, report);
        Evidence found = find(head, file);
        List<Problem> faults = new ArrayList<>();
        List<String> came = new ArrayList<>();
        FileReceiver receiver = (before, field, name, content) -> {
            if (came.isEmpty()) {
                came.add(field);
                try {
                    releasing.replaceFile(clerk, head, found, content, ReleaseScreen.seen(before));
                } catch (FileRefusedException refused) {
                    faults.add(Problem.invalid(new Violation(REPLACEMENT + "." + file, refused.advice())));
                } catch (Problem problem) {
                    faults.add(problem);
                }
            }
        };
        MultivaluedMap<String, String> sent = forms.ofPage(body, type, Set.of(REPLACEMENT), receiver);
        return screen.act(report, sent, (who, same) -> {
            if (came.isEmpty()) {
                throw Problem.invalid(Violation.of(REPLACEMENT + "." + file, "请选择文件", "Choose a file"));
            }
            if (!faults.isEmpty()) {
                throw faults.get(0);
            }
        });
    }

    /** The address of an act, asked as a page: a browser comes here when it had to sign in first. */
    @GET
    @Path("/{act:release|keep|replace}")
    public Response back(UUID report) {
        return Pages.seeOther("/desk/releases/" + report);
    }

    private Evidence find(ReportHead report, UUID file) {
        return evidences.find(file)
                .filter(one -> report.id().equals(one.report()) && one.purpose() == Purpose.EVIDENCE)
                .orElseThrow(Problem::notFound);
    }
}
