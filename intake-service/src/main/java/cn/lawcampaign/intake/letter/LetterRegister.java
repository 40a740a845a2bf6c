package cn.lawcampaign.intake.letter;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import cn.lawcampaign.intake.desk.Drafts;
import cn.lawcampaign.intake.desk.OwnChannels;
import cn.lawcampaign.intake.evidence.LetterFiles;
import cn.lawcampaign.intake.report.Attachments;
import cn.lawcampaign.intake.report.Entry;
import cn.lawcampaign.intake.report.Filing;
import cn.lawcampaign.intake.report.Headline;
import cn.lawcampaign.intake.report.IdempotencyKey;
import cn.lawcampaign.intake.report.Origin;
import cn.lawcampaign.intake.report.Receipt;
import cn.lawcampaign.intake.report.ReportChecks;
import cn.lawcampaign.platform.audit.Audit;
import cn.lawcampaign.platform.audit.AuditEntry;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.Channel;
import cn.lawcampaign.platform.campaign.Method;
import cn.lawcampaign.platform.lang.Typed;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.Violation;
import cn.lawcampaign.platform.security.Viewer;

/** Registers letters: with the transcript each becomes a report at once, without it waits until somebody has written it. */
@ApplicationScoped
class LetterRegister {

    private static final Set<String> CODES = Set.of("accusedUnits", "category", "accusedLevel", "county");

    private final Letters letters;
    private final LetterFiles files;
    private final OwnChannels channels;
    private final Entry entry;
    private final Filing filing;
    private final Drafts drafts;
    private final Audit audit;
    private final Campaign campaign;
    private final LetterChecks checks;

    LetterRegister(Letters letters, LetterFiles files, OwnChannels channels, Entry entry, Filing filing, Drafts drafts,
            Audit audit, Campaign campaign, Clock clock) {
        this.letters = letters;
        this.files = files;
        this.channels = channels;
        this.entry = entry;
        this.filing = filing;
        this.drafts = drafts;
        this.audit = audit;
        this.campaign = campaign;
        this.checks = new LetterChecks(clock, campaign.zone());
    }

    /** Name of the form among those that leave drafts. */
    static String draft(Optional<Letter> waiting) {
        return waiting.map(letter -> "LETTER " + letter.id()).orElse("LETTER");
    }

    /**
     * Files a letter with its transcript.
     *
     * @param form    under which the same letter is filed once
     * @param waiting the letter as the clerk has seen it, where it was registered before
     * @throws Problem 400 with every violation, 409 when somebody kept or filed it since, 422 as {@link Filing#file}
     */
    Receipt file(Viewer clerk, LetterInput typed, IdempotencyKey form, Optional<Letter> waiting, Attachments attached) {
        LetterChecks.Result seen = checks.check(typed, boxes(clerk, waiting));
        List<Violation> faults = new ArrayList<>(seen.violations());
        ReportChecks.Result report = entry.check(Headline.in(typed.report()));
        // an empty transcript leaves the headline empty, too: say it once, at the transcript
        report.violations().stream().filter(v -> typed.isTranscribed() || !v.field().equals("title"))
                .forEach(faults::add);
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        LetterFacts facts = seen.facts();
        return filing.file(report.report(), new Origin(facts.channel(), clerk, facts.arrivedOn()), Optional.of(form),
                attached, id -> {
                    letters.filed(facts, clerk, waiting, form, id, typed.isReachable());
                    drafts.discard(draft(waiting), clerk.name());
                });
    }

    /**
     * Registers a letter whose transcript is to come, or keeps what was added to one.
     *
     * @param waiting the letter as the clerk has seen it, where it was registered before
     * @param fields  what was typed so far, for whoever transcribes it
     * @throws Problem 400 with what is wrong with the letter itself, 409 when somebody kept or filed it since
     */
    @Transactional
    Letter keep(Viewer clerk, LetterInput typed, IdempotencyKey form, Optional<Letter> waiting,
            Map<String, List<String>> fields) {
        LetterChecks.Result seen = checks.check(typed, boxes(clerk, waiting));
        List<Violation> faults = new ArrayList<>(seen.violations());
        faults.addAll(unknownCodes(typed));
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        List<String> accused = accused(typed);
        Letter letter = waiting.orElseGet(() -> letters.register(seen.facts(), accused, clerk, form));
        if (!letter.waits()) {
            return letter; // filed already, and sent again
        }
        IdempotencyKey next = IdempotencyKey.fresh();
        files.keep(letters.key(letter).orElse(form), next);
        Letter kept = letters.keep(letter, seen.facts(), accused, next, fields);
        drafts.discard(draft(waiting), clerk.name());
        audit.wrote(AuditEntry.by(clerk, "letter.register", "letter", kept.id()).with("channel", kept.channel()));
        return kept;
    }

    /** What else is wrong with the report is said once it is transcribed, but a unit must not be lost by a slip of the pen. */
    private List<Violation> unknownCodes(LetterInput typed) {
        boolean matter = !Typed.clean(typed.matter()).isEmpty();
        return entry.check(typed.report()).violations().stream()
                .filter(v -> CODES.contains(v.field()) || matter && v.field().equals("matter")).toList();
    }

    /** A letter stays with the box in which it lay, whoever transcribes it. */
    private List<Channel> boxes(Viewer clerk, Optional<Letter> waiting) {
        return waiting.map(letter -> campaign.channel(letter.channel()).stream().toList())
                .orElseGet(() -> channels.of(clerk, Method.LETTER));
    }

    private static List<String> accused(LetterInput typed) {
        return typed.accusedUnits() == null
                ? List.of()
                : typed.accusedUnits().stream().map(Typed::clean).filter(code -> !code.isEmpty()).distinct().toList();
    }
}
