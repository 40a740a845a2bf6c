package cn.lawcampaign.intake.content;

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

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.quarkus.security.Authenticated;

import cn.lawcampaign.intake.conversation.Messages;
import cn.lawcampaign.intake.report.ReportHead;
import cn.lawcampaign.intake.report.Reports;
import cn.lawcampaign.intake.report.Supplements;
import cn.lawcampaign.platform.audit.Audit;
import cn.lawcampaign.platform.audit.AuditEntry;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.ProblemType;
import cn.lawcampaign.platform.seal.Seal;
import cn.lawcampaign.platform.seal.SubjectKey;
import cn.lawcampaign.platform.security.CurrentViewer;
import cn.lawcampaign.platform.security.Viewer;

/** Shows a report's working copy to a reader of its lead, and takes texts for its reporter. */
@Path("/door/leads/{lead}")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "door", description = "服务之间 · between the services only")
public class DoorResource {

    private final Doorkeeper keeper;
    private final Reports reports;
    private final Supplements supplements;
    private final Messages messages;
    private final Seal seal;
    private final Audit audit;
    private final CurrentViewer viewer;
    private final Campaign campaign;

    DoorResource(Doorkeeper keeper, Reports reports, Supplements supplements, Messages messages, Seal seal, Audit audit,
            CurrentViewer viewer, Campaign campaign) {
        this.keeper = keeper;
        this.reports = reports;
        this.supplements = supplements;
        this.messages = messages;
        this.seal = seal;
        this.audit = audit;
        this.viewer = viewer;
        this.campaign = campaign;
    }

    @GET
    @Path("/reports/{report}")
    public ContentView open(UUID lead, UUID report, @QueryParam("version") long version) {
        Viewer reader = viewer.get();
        keeper.admit(reader, lead, Optional.of(report), version, "report.open");
        ReportHead head = reports.byId(report).orElseThrow(Problem::notFound);
        SubjectKey key = seal.key(report);
        ContentView view = ContentView.of(head, reports.open(report, key).orElseThrow(Problem::notFound),
                supplements.copies(report, key), reader, campaign.zone());
        // before the answer: what can't be written down is not shown
        audit.read(AuditEntry.by(reader, "report.open", "report", report).with("lead", lead));
        return view;
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
