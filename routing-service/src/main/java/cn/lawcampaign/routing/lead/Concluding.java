package cn.lawcampaign.routing.lead;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import cn.lawcampaign.platform.lang.Text;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.routing.door.Door;
import cn.lawcampaign.routing.door.DoorShut;
import cn.lawcampaign.routing.door.ReporterText;

/**
 * Concludes a lead: the text for the reporter goes to intake first, under an id that makes a repetition harmless, then
 * the lead changes and its event carries the id. Intake shows the text only once that event has come, so a text whose
 * lead did not change after all is never shown. No transaction is open while intake is asked.
 */
@ApplicationScoped
class Concluding {

    private final Door door;
    private final LeadGate gate;
    private final LeadLife life;

    Concluding(Door door, LeadGate gate, LeadLife life) {
        this.door = door;
        this.gate = gate;
        this.life = life;
    }

    /** @throws Problem as {@link LeadLife} says; 503 with type door-shut when intake does not take the text */
    void conclude(Viewer who, UUID id, long seen, Conclusion typed) {
        List<UUID> reports = QuarkusTransaction.requiringNew().call(() -> {
            gate.check(who, gate.open(who, id), seen, Transition.CONCLUDE);
            return LeadReport.ofLead(id).stream().map(r -> r.reportId).toList();
        });
        Conclusion conclusion = typed.valid();
        UUID message = messageId(conclusion);
        try {
            door.write(id, message,
                    new ReporterText(reports, conclusion.text(), ReporterText.RESULT, seen));
        } catch (DoorShut shut) {
            throw shut.problem(Text.of("给举报人的答复没有送达，线索没有办结。您填写的内容仍在本页。",
                    "The answer to the reporter was not taken, the lead is not concluded. What you typed is still on this page."));
        }
        life.conclude(who, id, seen, Finding.valueOf(conclusion.finding()), message, conclusion.text());
    }

    /**
     * The same text of the same form is the same message, so sending it twice is once; a corrected text is another one,
     * since intake keeps what it was given once. The one that no event names is never shown.
     */
    private static UUID messageId(Conclusion conclusion) {
        return UUID
                .nameUUIDFromBytes((conclusion.textId() + "\n" + conclusion.text()).getBytes(StandardCharsets.UTF_8));
    }
}
