package cn.lawcampaign.routing.lead;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;

import cn.lawcampaign.platform.lang.Text;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.security.CurrentViewer;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.routing.deadline.Deadlines;
import cn.lawcampaign.routing.door.DoorShut;
import cn.lawcampaign.routing.door.WorkingCopy;

/** Leads for programs. A lead that the caller must not see is 404, the same as one that does not exist. */
@Path("/api/leads")
@RolesAllowed({Roles.COORDINATOR, Roles.HANDLER, Roles.HEAD})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LeadResource {

    private final LeadSearch search;
    private final LeadGate gate;
    private final LeadLife life;
    private final Concluding concluding;
    private final Opening opening;
    private final Deadlines deadlines;
    private final CurrentViewer viewer;

    LeadResource(LeadSearch search, LeadGate gate, LeadLife life, Concluding concluding, Opening opening,
            Deadlines deadlines, CurrentViewer viewer) {
        this.search = search;
        this.gate = gate;
        this.life = life;
        this.concluding = concluding;
        this.opening = opening;
        this.deadlines = deadlines;
        this.viewer = viewer;
    }

    @GET
    public LeadItem.ListPage list(@BeanParam LeadFilter filter) {
        return new LeadItem.ListPage(search.page(viewer.get(), filter).stream().map(LeadItem::from).toList(),
                search.count(viewer.get(), filter), filter.pageNumber());
    }

    @GET
    @Path("{id}")
    public LeadDetail one(UUID id) {
        Viewer who = viewer.get();
        Lead lead = gate.read(who, id);
        return new LeadDetail(LeadItem.from(lead), LeadReport.ofLead(id).stream().map(r -> r.number).toList(),
                lead.accusedUnits, lead.accusedLevel, lead.finding,
                LeadDetail.Why.from(LeadDecision.latest(id).toDecision()),
                LeadEntry.ofLead(id).stream().map(e -> LeadDetail.Line.from(e, deadlines)).toList(),
                Transition.openTo(who, lead.state, lead.scope()));
    }

    /**
     * The texts of its reports as working copies; who reads them is recorded. Needs no body.
     *
     * @throws Problem 503 with type door-shut when intake does not show them now
     */
    @POST
    @Path("{id}/open")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "The working copies of its reports; recorded")
    public LeadTexts open(UUID id) {
        try {
            return new LeadTexts(opening.read(viewer.get(), id));
        } catch (DoorShut shut) {
            throw shut.problem(Text.of("内容没有打开。", "The text was not opened."));
        }
    }

    @POST
    @Path("{id}/sign-for")
    public LeadItem signFor(UUID id, Seen seen) {
        life.signFor(viewer.get(), id, Seen.version(seen));
        return after(id);
    }

    @POST
    @Path("{id}/accept")
    public LeadItem accept(UUID id, Seen seen) {
        life.accept(viewer.get(), id, Seen.version(seen));
        return after(id);
    }

    @POST
    @Path("{id}/progress")
    public LeadItem progress(UUID id, ProgressNote note) {
        life.progress(viewer.get(), id, Seen.version(note), note.note());
        return after(id);
    }

    @POST
    @Path("{id}/conclude")
    public LeadItem conclude(UUID id, Conclusion conclusion) {
        concluding.conclude(viewer.get(), id, Seen.version(conclusion), conclusion);
        return after(id);
    }

    /** One working copy a report. */
    public record LeadTexts(List<WorkingCopy> reports) {
    }

    private LeadItem after(UUID id) {
        return LeadItem.from(gate.open(viewer.get(), id));
    }
}
