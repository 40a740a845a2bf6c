package cn.lawcampaign.intake.letter;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.intake.clerk.ClerkDesks;
import cn.lawcampaign.intake.desk.ReportDesks;
import cn.lawcampaign.intake.desk.Sieve;
import cn.lawcampaign.intake.report.IdempotencyKey;
import cn.lawcampaign.intake.report.ReportHead;
import cn.lawcampaign.intake.report.Reports;
import cn.lawcampaign.platform.audit.Audit;
import cn.lawcampaign.platform.audit.AuditEntry;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.security.Viewer;

/** Which clerks get at which letters: before the transcript by the units that were chosen, after it as for any report. */
@ApplicationScoped
class LetterGate {

    private final Letters letters;
    private final Reports reports;
    private final ClerkDesks desks;
    private final ReportDesks reportDesks;
    private final Campaign campaign;
    private final Audit audit;

    LetterGate(Letters letters, Reports reports, ClerkDesks desks, ReportDesks reportDesks, Campaign campaign,
            Audit audit) {
        this.letters = letters;
        this.reports = reports;
        this.desks = desks;
        this.reportDesks = reportDesks;
        this.campaign = campaign;
        this.audit = audit;
    }

    /** @throws Problem 404 for a letter of another desk, exactly as for one that does not exist */
    Letter open(Viewer clerk, UUID id) {
        Letter letter = letters.find(id).orElseThrow(Problem::notFound);
        boolean own = letter.waits()
                ? worksOn(clerk, letter)
                : reports.byId(letter.report()).map(head -> reportDesks.look(head).worksOn(clerk, head)).orElse(false);
        if (!own) {
            audit.denied(AuditEntry.by(clerk, "letter.open", "letter", id));
            throw Problem.notFound();
        }
        return letter;
    }

    /**
     * The letter that waits and was registered under the form's key, if there is one: that a clerk once had its form opens
     * it to nobody.
     *
     * @throws Problem as {@link #open}
     */
    Optional<Letter> waitingUnder(Viewer clerk, IdempotencyKey form) {
        return letters.find(form).filter(Letter::waits).map(letter -> open(clerk, letter.id()));
    }

    /** The letters of the clerk's desk that wait for a transcript, the oldest first. */
    List<Letter> waiting(Viewer clerk, int most) {
        return Sieve.first(most, letters::waiting,
                some -> some.stream().filter(letter -> worksOn(clerk, letter)).toList());
    }

    /** The letters filed since a moment that the clerk's desk may see, the latest first, with their reports. */
    Map<Letter, ReportHead> filed(Viewer clerk, Instant since, int most) {
        Map<UUID, ReportHead> heads = new HashMap<>();
        Map<Letter, ReportHead> own = new LinkedHashMap<>();
        Sieve.first(most, (from, piece) -> letters.filedSince(since, from, piece), some -> {
            reports.byIds(some.stream().map(Letter::report).toList()).forEach(head -> heads.put(head.id(), head));
            ReportDesks.Look look = reportDesks.look(heads.values());
            return some.stream().filter(letter -> look.worksOn(clerk, heads.get(letter.report()))).toList();
        }).forEach(letter -> own.put(letter, heads.get(letter.report())));
        return own;
    }

    /** Nobody has read it yet, so it accuses whom its envelope, or whoever opened it, says. */
    private boolean worksOn(Viewer clerk, Letter letter) {
        return campaign.channel(letter.channel()).map(box -> desks.mayWork(clerk, box.unit(), letter.accusedUnits(),
                !letter.accusedUnits().isEmpty())).orElse(false);
    }
}
