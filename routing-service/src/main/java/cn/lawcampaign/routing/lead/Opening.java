package cn.lawcampaign.routing.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import cn.lawcampaign.platform.audit.Audit;
import cn.lawcampaign.platform.audit.AuditEntry;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.routing.door.Door;
import cn.lawcampaign.routing.door.DoorFiles;
import cn.lawcampaign.routing.door.DoorFiles.Passing;
import cn.lawcampaign.routing.door.DoorShut;
import cn.lawcampaign.routing.door.WorkingCopy;

/**
 * Opens the reports of a lead for a person; recorded here before intake is asked, and there again. Once somebody of the
 * lead unit has them, what the reporter added is no news any more.
 */
@ApplicationScoped
class Opening {

    private final LeadGate gate;
    private final Door door;
    private final DoorFiles files;
    private final Audit audit;

    Opening(LeadGate gate, Door door, DoorFiles files, Audit audit) {
        this.gate = gate;
        this.door = door;
        this.files = files;
        this.audit = audit;
    }

    private record Ask(long version, boolean byLeadUnit, List<UUID> reports) {

        static Ask of(Lead lead, Viewer who) {
            return new Ask(lead.version, lead.leadUnit.equals(who.unit()),
                    LeadReport.ofLead(lead.id).stream().map(r -> r.reportId).toList());
        }
    }

    /** @throws DoorShut when intake does not show one of them now */
    List<WorkingCopy> read(Viewer who, UUID id) throws DoorShut {
        Ask ask = QuarkusTransaction.requiringNew().call(() -> Ask.of(gate.open(who, id), who));
        audit.read(AuditEntry.by(who, "lead.text.open", "lead", id).with("reports", ask.reports.size()));
        List<WorkingCopy> copies = new ArrayList<>();
        for (UUID report : ask.reports) {
            copies.add(door.read(id, report, ask.version));
        }
        if (ask.byLeadUnit) {
            QuarkusTransaction.requiringNew().run(() -> Lead.supplementsAreRead(id, ask.version));
        }
        return copies;
    }

    /**
     * Opens one file of a report of the lead.
     *
     * @throws Problem  404 when the lead has no such report or file, or the file may not be opened
     * @throws DoorShut when intake does not open it now
     */
    Passing file(Viewer who, UUID id, UUID report, UUID file) throws DoorShut {
        Ask ask = QuarkusTransaction.requiringNew().call(() -> Ask.of(gate.open(who, id), who));
        if (!ask.reports.contains(report)) {
            throw Problem.notFound();
        }
        audit.read(AuditEntry.by(who, "lead.file.open", "lead", id).with("file", file));
        return files.open(id, report, file, ask.version).orElseThrow(Problem::notFound);
    }
}
