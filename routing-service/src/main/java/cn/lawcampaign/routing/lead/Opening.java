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

/**
 * Opens the reports of a lead for a person; recorded here before intake is asked, and there again. Once somebody of the
 * lead unit has them, what the reporter added is no news any more.
 */
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
}
