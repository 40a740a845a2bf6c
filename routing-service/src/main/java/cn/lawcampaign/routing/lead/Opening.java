package cn.lawcampaign.routing.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import cn.lawcampaign.platform.audit.Audit;
import cn.lawcampaign.platform.audit.AuditEntry;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.routing.door.Door;
import cn.lawcampaign.routing.door.DoorShut;
import cn.lawcampaign.routing.door.WorkingCopy;

/** Opens the reports of a lead for a person; recorded here before intake is asked, and there again. */
@ApplicationScoped
class Opening {

    private final LeadGate gate;
    private final Door door;
    private final Audit audit;

    Opening(LeadGate gate, Door door, Audit audit) {
        this.gate = gate;
        this.door = door;
        this.audit = audit;
    }

    private record Ask(long version, List<UUID> reports) {
    }

    /** @throws DoorShut when intake does not show one of them now */
    List<WorkingCopy> read(Viewer who, UUID id) throws DoorShut {
        Ask ask = QuarkusTransaction.requiringNew().call(() -> new Ask(gate.open(who, id).version,
                LeadReport.ofLead(id).stream().map(r -> r.reportId).toList()));
        audit.read(AuditEntry.by(who, "lead.text.open", "lead", id).with("reports", ask.reports.size()));
        List<WorkingCopy> copies = new ArrayList<>();
        for (UUID report : ask.reports) {
            copies.add(door.read(id, report, ask.version));
        }
        return copies;
    }
}
