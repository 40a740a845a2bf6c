package cn.lawcampaign.routing.triage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.Violation;
import cn.lawcampaign.platform.security.CurrentViewer;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.routing.decision.Decision;

/** The coordinators' queue for programs. */
@Path("/api/triage")
@RolesAllowed(Roles.COORDINATOR)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TriageResource {

    private final TriageQueue queue;
    private final Triage triage;
    private final CurrentViewer viewer;

    TriageResource(TriageQueue queue, Triage triage, CurrentViewer viewer) {
        this.queue = queue;
        this.triage = triage;
        this.viewer = viewer;
    }

    /** A lead that waits. */
    public record Item(UUID id, String number, long version, String rule, String category, String county,
            LocalDate receivedOn, LocalDate dueOn) {
    }

    public record Queue(List<Item> items) {
    }

    /** Where it went. */
    public record Assigned(String unit, boolean closed) {
    }

    @GET
    public Queue list() {
        return new Queue(queue.leads(viewer.get()).stream().map(l -> new Item(l.id, l.number, l.version, l.ruleId,
                l.category, l.county, l.receivedOn, l.dueOn)).toList());
    }

    @POST
    @Path("{id}/assign")
    public Assigned assign(UUID id, Assignment choice) {
        if (choice == null || choice.version() == null) {
            throw Problem.invalid(Violation.of("version", "请带上所见线索的版本号", "Say which version of the lead you saw"));
        }
        Decision decision = triage.assign(viewer.get(), id, choice.version(), choice);
        return new Assigned(decision.leadUnit(), decision.closedQueue());
    }
}
