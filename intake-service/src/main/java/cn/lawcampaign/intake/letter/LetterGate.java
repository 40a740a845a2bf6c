package cn.lawcampaign.intake.letter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.intake.clerk.ClerkDesks;
import cn.lawcampaign.intake.desk.ReportDesks;
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

    /** The letters of the clerk's desk that wait for a transcript, the oldest first. */
    List<Letter> waiting(Viewer clerk) {
        return letters.waiting().stream().filter(letter -> worksOn(clerk, letter)).toList();
    }

    /** Of these, the filed ones that the clerk's desk may see, with their reports. */
    Map<Letter, ReportHead> filed(Viewer clerk, List<Letter> filed) {
        Map<UUID, ReportHead> heads = reports.byIds(filed.stream().map(Letter::report).toList()).stream()
                .collect(Collectors.toMap(ReportHead::id, Function.identity()));
        ReportDesks.Look look = reportDesks.look(heads.values());
        Map<Letter, ReportHead> own = new LinkedHashMap<>();
        filed.stream().filter(letter -> look.worksOn(clerk, heads.get(letter.report())))
                .forEach(letter -> own.put(letter, heads.get(letter.report())));
        return own;
    }

    /** Nobody has read it yet, so it accuses whom its envelope, or whoever opened it, says. */
    private boolean worksOn(Viewer clerk, Letter letter) {
        return campaign.channel(letter.channel()).map(box -> desks.mayWork(clerk, box.unit(), letter.accusedUnits(),
                !letter.accusedUnits().isEmpty())).orElse(false);
    }
}
