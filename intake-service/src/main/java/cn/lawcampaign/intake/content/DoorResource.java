package cn.lawcampaign.intake.content;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.quarkus.security.Authenticated;

import cn.lawcampaign.intake.conversation.Messages;
import cn.lawcampaign.intake.evidence.AgencyFiles.Opened;
import cn.lawcampaign.intake.release.Released;
import cn.lawcampaign.platform.audit.Audit;
import cn.lawcampaign.platform.audit.AuditEntry;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.ProblemType;
import cn.lawcampaign.platform.security.CurrentViewer;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.platform.web.Download;

/** Shows a report's working copy to a reader of its lead, takes texts for its reporter, and asks for what waits. */
@Path("/door/leads/{lead}")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "door", description = "服务之间 · between the services only")
public class DoorResource {

    private final Doorkeeper keeper;
    private final Opening opening;
    private final Released released;
    private final Messages messages;
    private final Audit audit;
    private final CurrentViewer viewer;

    DoorResource(Doorkeeper keeper, Opening opening, Released released, Messages messages, Audit audit,
            CurrentViewer viewer) {
        this.keeper = keeper;
        this.opening = opening;
        this.released = released;
        this.messages = messages;
        this.audit = audit;
        this.viewer = viewer;
    }

    @GET
    @Path("/reports/{report}")
    public ContentView open(UUID lead, UUID report, @QueryParam("version") long version) {
        Viewer reader = viewer.get();
        keeper.admit(reader, lead, Optional.of(report), version, "report.open");
        ContentView view = opening.report(report, reader);
        // before the answer: what can't be written down is not shown
        audit.read(AuditEntry.by(reader, "report.open", "report", report).with("lead", lead));
        return view;
    }

    @GET
    @Path("/reports/{report}/files/{file}")
    @Produces(MediaType.WILDCARD)
    public Response openFile(UUID lead, UUID report, UUID file, @QueryParam("version") long version)
            throws IOException {
        Viewer reader = viewer.get();
        keeper.admit(reader, lead, Optional.of(report), version, "file.open");
        Opened opened = opening.file(report, file, reader);
        audit.read(AuditEntry.by(reader, "file.open", "report", report).with("lead", lead).with("file", file));
        return Download.of(opened.item().name(), opened.item().mediaType(), opened.content());
    }

    @PUT
    @Path("/reports/{report}/asks/{ask}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public void ask(UUID lead, UUID report, UUID ask, AskInput input) {
        if (input == null) {
            throw new Problem(ProblemType.BAD_REQUEST);
        }
        AskInput asked = input.checked();
        Viewer asker = viewer.get();
        keeper.admit(asker, lead, Optional.of(report), asked.version(), "release.ask");
        released.ask(ask, report, lead, asker, asked.reason());
        audit.wrote(AuditEntry.by(asker, "release.ask", "report", report).with("lead", lead).with("ask", ask));
    }

    @PUT
    @Path("/messages/{message}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public void put(UUID lead, UUID message, MessageInput input) {
        if (input == null) {
            throw new Problem(ProblemType.BAD_REQUEST);
        }
        MessageInput text = input.checked();
        Viewer sender = viewer.get();
        text.reportIds().forEach(report -> {
            keeper.admit(sender, lead, Optional.of(report), text.version(), "message.put");
            messages.put(message, report, lead, text.kind(), text.text());
        });
        audit.wrote(AuditEntry.by(sender, "message.put", "lead", lead).with("message", message)
                .with("reports", text.reportIds().size()));
    }
}
