package cn.lawcampaign.intake.letter;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;

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

import cn.lawcampaign.intake.evidence.LetterFiles;
import cn.lawcampaign.intake.evidence.Uploads;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.upload.Streamed;
import cn.lawcampaign.platform.upload.StreamedForms;
import cn.lawcampaign.platform.web.Pages;

/** The form for a letter that just came. What is typed is saved all along. */
@Path("/desk/letters/new")
@RolesAllowed(Roles.CLERK)
public class NewLetterPages {

    private final LetterDesk desk;
    private final LetterScreen screen;
    private final StreamedForms forms;

    NewLetterPages(LetterDesk desk, LetterScreen screen, StreamedForms forms) {
        this.desk = desk;
        this.screen = screen;
        this.forms = forms;
    }

    @GET
    public Response form() {
        return screen.form(Optional.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(MultivaluedMap<String, String> sent) {
        return desk.send(Optional.empty(), sent, desk.receiving());
    }

    @POST
    @Streamed
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response sendWithFiles(InputStream body, @HeaderParam(HttpHeaders.CONTENT_TYPE) String type)
            throws IOException {
        var receiving = desk.receiving();
        var sent = forms.ofPage(body, type, Set.of(LetterFiles.SCANS, Uploads.FILES), receiving);
        return desk.send(Optional.empty(), sent, receiving);
    }

    @POST
    @Path("/draft")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public void save(MultivaluedMap<String, String> sent) {
        desk.save(Optional.empty(), sent);
    }

    @POST
    @Path("/discard")
    public Response discard() {
        desk.discard(Optional.empty());
        return Pages.seeOther("/desk/letters/new");
    }
}
