package cn.lawcampaign.routing.lead;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import cn.lawcampaign.platform.audit.AuditEntry;
import cn.lawcampaign.platform.lang.Text;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.routing.door.Door;
import cn.lawcampaign.routing.door.DoorShut;
import cn.lawcampaign.routing.door.ReleaseAsk;

/**
 * Asks intake's clerks to release what waits of a report. Changes nothing of the lead but its timeline, so it takes no
 * version and makes no event.
 */
@ApplicationScoped
class Asking {

    static final Text NOT_ASKED = Text.of("没有提出请求。", "Nothing was asked.");

    /** As long as intake takes it. */
    private static final int LONGEST = 500;

    private final LeadGate gate;
    private final LeadBook book;
    private final Door door;
    private final Clock clock;

    Asking(LeadGate gate, LeadBook book, Door door, Clock clock) {
        this.gate = gate;
        this.book = book;
        this.door = door;
        this.clock = clock;
    }

    /**
     * @param ask    drawn by the asker's page: sent again under it, it is one
     * @param field  under which the reason was typed
     * @throws Problem  404 when the lead is not the viewer's or has no such report, 400 without a reason
     * @throws DoorShut when intake did not take it
     */
    void ask(Viewer who, UUID id, UUID report, UUID ask, String field, String typed) throws DoorShut {
        long version = QuarkusTransaction.requiringNew().call(() -> seen(who, id, report));
        String reason = Words.required(field, typed, LONGEST);
        door.ask(id, report, ask, new ReleaseAsk(reason, version));
        QuarkusTransaction.requiringNew().run(() -> note(who, id, report, ask, reason));
    }

    /** That nothing was asked, and why, in words for the page. */
    static Text notAsked(DoorShut shut) {
        Text why = shut.why().words();
        return Text.of(NOT_ASKED.zh() + why.zh(), NOT_ASKED.en() + " " + why.en());
    }

    private void note(Viewer who, UUID id, UUID report, UUID ask, String reason) {
        Lead lead = gate.open(who, id);
        if (LeadEntry.ofLead(id).stream().noneMatch(entry -> entry.codes.contains(ask.toString()))) {
            book.entry(lead, EntryKind.RELEASE_ASKED, who.name(), who.unit(), clock.instant(), reason, ask.toString());
            book.audit(AuditEntry.by(who, "lead.release.ask", "lead", id).with("report", report).with("ask", ask));
        }
    }

    private long seen(Viewer who, UUID id, UUID report) {
        Lead lead = gate.open(who, id);
        if (LeadReport.ofLead(id).stream().noneMatch(one -> one.reportId.equals(report))) {
            throw Problem.notFound();
        }
        return lead.version;
    }
}
