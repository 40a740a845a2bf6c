package cn.lawcampaign.intake.letter;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import cn.lawcampaign.intake.evidence.Evidence;
import cn.lawcampaign.intake.evidence.LetterFiles;
import cn.lawcampaign.intake.evidence.Originals;
import cn.lawcampaign.intake.evidence.Uploads;
import cn.lawcampaign.platform.audit.Audit;
import cn.lawcampaign.platform.audit.AuditEntry;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.security.CurrentViewer;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.upload.Streamed;
import cn.lawcampaign.platform.upload.StreamedForms;
import cn.lawcampaign.platform.web.Pages;

/** A letter of the register: to be transcribed while it waits, to be looked at once it is filed. */
@Path("/desk/letters/{id}")
@RolesAllowed(Roles.CLERK)
public class LetterPages {

    private final LetterGate gate;
    private final Letters letters;
    private final LetterDesk desk;
    private final LetterScreen screen;
    private final LetterSheets sheets;
    private final LetterFiles files;
    private final Originals originals;
    private final Slips slips;
    private final StreamedForms forms;
    private final Audit audit;
    private final Pages pages;
    private final CurrentViewer viewer;

    LetterPages(LetterGate gate, Letters letters, LetterDesk desk, LetterScreen screen, LetterSheets sheets,
            LetterFiles files, Originals originals,
            Slips slips, StreamedForms forms, Audit audit, Pages pages, CurrentViewer viewer) {
        this.gate = gate;
        this.letters = letters;
        this.desk = desk;
        this.screen = screen;
        this.sheets = sheets;
        this.files = files;
        this.originals = originals;
        this.slips = slips;
        this.forms = forms;
        this.audit = audit;
        this.pages = pages;
        this.viewer = viewer;
    }

    /** @param as "registered" to leave aside what the clerk has typed and not sent */
    @GET
    public Response one(UUID id, @QueryParam("as") String as) {
        Letter letter = gate.open(viewer.get(), id);
        audit.read(AuditEntry.by(viewer.get(), "letter.open", "letter", id));
        if (!letter.waits()) {
            return sheets.show(letter);
        }
        return "registered".equals(as) ? screen.registered(letter) : screen.form(Optional.of(letter));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(UUID id, MultivaluedMap<String, String> sent) {
        Letter letter = gate.open(viewer.get(), id);
        return letter.waits() ? desk.send(Optional.of(letter), sent, desk.receiving()) : back(id);
    }

    @POST
    @Streamed
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response sendWithFiles(UUID id, InputStream body, @HeaderParam(HttpHeaders.CONTENT_TYPE) String type)
            throws IOException {
        Letter letter = gate.open(viewer.get(), id);
        var receiving = letters.key(letter).map(files::receiving).orElseGet(desk::receiving);
        var sent = forms.ofPage(body, type, Set.of(LetterFiles.SCANS, Uploads.FILES), receiving);
        return letter.waits() ? desk.send(Optional.of(letter), sent, receiving) : back(id);
    }

    @POST
    @Path("/draft")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public void save(UUID id, MultivaluedMap<String, String> sent) {
        Letter letter = gate.open(viewer.get(), id);
        if (letter.waits()) {
            desk.save(Optional.of(letter), sent);
        }
    }

    @POST
    @Path("/discard")
    public Response discard(UUID id) {
        desk.discard(Optional.of(gate.open(viewer.get(), id)));
        return back(id);
    }

    /** A page of it, as it was scanned; for the transcript, and never for an agency. */
    @GET
    @Path("/scans/{file}")
    public Response scan(UUID id, UUID file) throws IOException {
        Letter letter = gate.open(viewer.get(), id);
        Evidence scan = scans(letter).stream().filter(s -> s.id().equals(file)).findFirst()
                .orElseThrow(Problem::notFound);
        audit.read(AuditEntry.by(viewer.get(), "letter.scan.open", "letter", id).with("file", file));
        return originals.download(scan);
    }

    private List<Evidence> scans(Letter letter) {
        return letter.waits() ? letters.key(letter).map(files::scans).orElse(List.of()) : sheets.scans(letter);
    }

    /** The slip once more. An act of its own, because who sees the code is written down. */
    @POST
    @Path("/slip")
    public Response slip(UUID id, MultivaluedMap<String, String> sent) {
        Letter letter = gate.open(viewer.get(), id);
        return pages.staff(Templates.slip(slips.again(viewer.get(), letter, sent.getFirst("name"),
                sent.getFirst("address"))));
    }

    /** The address of an act, asked as a page: a browser comes here when it had to sign in first. */
    @GET
    @Path("/{act:slip|discard}")
    public Response back(UUID id) {
        return Pages.seeOther("/desk/letters/" + id);
    }

    @CheckedTemplate(basePath = "letter")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance slip(Slip slip);
    }
}
