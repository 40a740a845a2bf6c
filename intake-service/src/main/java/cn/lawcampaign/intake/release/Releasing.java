package cn.lawcampaign.intake.release;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import cn.lawcampaign.intake.evidence.Evidence;
import cn.lawcampaign.intake.evidence.FileRefusedException;
import cn.lawcampaign.intake.evidence.TextCopies;
import cn.lawcampaign.intake.evidence.Verdicts;
import cn.lawcampaign.intake.release.CopyWords.Act;
import cn.lawcampaign.intake.report.Original;
import cn.lawcampaign.intake.report.ReportHead;
import cn.lawcampaign.intake.workingcopy.MaskKind;
import cn.lawcampaign.intake.workingcopy.Masking;
import cn.lawcampaign.intake.workingcopy.WorkingCopy;
import cn.lawcampaign.intake.workingcopy.WorkingCopyJson;
import cn.lawcampaign.platform.audit.Audit;
import cn.lawcampaign.platform.audit.AuditEntry;
import cn.lawcampaign.platform.lang.Text;
import cn.lawcampaign.platform.lang.Typed;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.Violation;
import cn.lawcampaign.platform.seal.Seal;
import cn.lawcampaign.platform.seal.SubjectKey;
import cn.lawcampaign.platform.security.Viewer;

/**
 * What clerks do about a report before agencies read it. Each act is one transaction with its audit entry; the clerk says
 * how many changes there were when the page was shown, and nothing is done when there were more since (409).
 */
@ApplicationScoped
class Releasing {

    private static final int REASON = 500;
    private static final int WORD = 100;

    private final ReportTexts originals;
    private final TextCopies copies;
    private final CopyWords words;
    private final TextReleases releases;
    private final Verdicts verdicts;
    private final FileDecisions decisions;
    private final Asks asks;
    private final WaitingReleases waiting;
    private final Seal seal;
    private final Audit audit;

    Releasing(ReportTexts originals, TextCopies copies, CopyWords words, TextReleases releases, Verdicts verdicts,
            FileDecisions decisions,
            Asks asks, WaitingReleases waiting, Seal seal, Audit audit) {
        this.originals = originals;
        this.copies = copies;
        this.words = words;
        this.releases = releases;
        this.verdicts = verdicts;
        this.decisions = decisions;
        this.asks = asks;
        this.waiting = waiting;
        this.seal = seal;
        this.audit = audit;
    }

    /** Takes a word out wherever it stands, in text files too. */
    @Transactional
    void mask(Viewer clerk, ReportHead report, String typed, int seen) {
        String word = required("word", typed, WORD);
        SubjectKey key = seal.key(report.id());
        Masking one = Masking.ofAnonymous().andWords(List.of(word));
        if (Typed.length(word) < 2 || originals.texts(report, key)
                .noneMatch(text -> isIn(text, one)) && !copies.say(report.id(), key, text -> isIn(text, one))) {
            throw Problem.invalid(Violation.of("word", "原文里没有这个词；至少两个字，照原文填写或选中",
                    "It is not in the text; at least two characters, typed or selected as they stand there"));
        }
        words.advance(report.id(), seen);
        words.add(report.id(), Act.MASK, word, "", clerk, key);
        audit.wrote(AuditEntry.by(clerk, "release.mask", "report", report.id()));
    }

    private static boolean isIn(String text, Masking word) {
        return word.stretches(text).stream().anyMatch(s -> s.kind() == MaskKind.OTHER);
    }

    /** Leaves in what only looked like somebody's data; the reporter's own name and contacts never. */
    @Transactional
    void unmask(Viewer clerk, ReportHead report, String word, String typed, int seen) {
        String reason = required("reason.unmask", typed, REASON);
        SubjectKey key = seal.key(report.id());
        Masking masking = originals.masking(report, key);
        boolean masked = originals.texts(report, key).anyMatch(text -> masking.stretches(text).stream()
                .anyMatch(s -> !s.reporters() && text.substring(s.start(), s.end()).equals(word)));
        if (!masked) {
            throw Problem.invalid(Violation.of("unmask", "请选择一处遮盖", "Choose a mask"));
        }
        words.advance(report.id(), seen);
        words.add(report.id(), Act.UNMASK, word, reason, clerk, key);
        audit.wrote(AuditEntry.by(clerk, "release.unmask", "report", report.id()));
    }

    /** @param supplement which addition, or empty for the report's own text */
    @Transactional
    void release(Viewer clerk, ReportHead report, Optional<UUID> supplement, int seen) {
        SubjectKey key = seal.key(report.id());
        if (releases.of(report.id(), key).containsKey(supplement.orElse(null))) {
            throw Problem.conflict();
        }
        Masking masking = originals.masking(report, key);
        String copy = supplement.map(id -> masking.mask(originals.added(report, id, key)).text())
                .orElseGet(() -> WorkingCopyJson.write(copy(originals.of(report, key), masking)));
        words.advance(report.id(), seen);
        releases.release(report.id(), supplement.orElse(null), copy, clerk, key);
        audit.wrote(entry(clerk, "release.text", report, supplement));
        settle(clerk, report);
    }

    private static WorkingCopy copy(Original original, Masking masking) {
        return WorkingCopy.of(masking, original.title(), original.narrative(), original.accusedPerson(),
                original.place(), original.plates());
    }

    /** What was read can't be un-seen; from now on nobody reads it. */
    @Transactional
    void withdraw(Viewer clerk, ReportHead report, Optional<UUID> supplement, String typed, int seen) {
        String reason = required("reason." + supplement.map(UUID::toString).orElse("main"), typed, REASON);
        words.advance(report.id(), seen);
        releases.withdraw(report.id(), supplement.orElse(null), reason, clerk, seal.key(report.id()));
        audit.wrote(entry(clerk, "release.withdraw", report, supplement));
    }

    /** Says no to what units asked for, and why. */
    @Transactional
    void decline(Viewer clerk, ReportHead report, String typed, int seen) {
        String reason = required("reason.decline", typed, REASON);
        words.advance(report.id(), seen);
        asks.close(report.id(), clerk, reason);
        audit.wrote(AuditEntry.by(clerk, "release.decline", "report", report.id()));
    }

    @Transactional
    void releaseFile(Viewer clerk, ReportHead report, Evidence file, int seen) {
        words.advance(report.id(), seen);
        verdicts.release(file);
        decided(clerk, report, file, FileDecisions.Act.RELEASE, "");
    }

    @Transactional
    void keepFile(Viewer clerk, ReportHead report, Evidence file, String typed, int seen) {
        String reason = required("reason." + file.id(), typed, REASON);
        words.advance(report.id(), seen);
        verdicts.keep(file);
        decided(clerk, report, file, FileDecisions.Act.KEEP, reason);
    }

    /** Takes its transaction itself, once the file has come. */
    void replaceFile(Viewer clerk, ReportHead report, Evidence file, InputStream content, int seen)
            throws FileRefusedException, IOException {
        verdicts.replace(file, content, () -> {
            words.advance(report.id(), seen);
            decided(clerk, report, file, FileDecisions.Act.REPLACE, "");
        });
    }

    private void decided(Viewer clerk, ReportHead report, Evidence file, FileDecisions.Act act, String reason) {
        decisions.add(report.id(), file.id(), act, reason, clerk, seal.key(report.id()));
        audit.wrote(AuditEntry.by(clerk, "release.file", "report", report.id()).with("file", file.id()).with("act",
                act));
        settle(clerk, report);
    }

    /** Once everything is decided, nobody waits for an answer any more. */
    private void settle(Viewer clerk, ReportHead report) {
        if (waiting.of(report.id()).nothing()) {
            asks.close(report.id(), clerk, "");
        }
    }

    private static AuditEntry entry(Viewer clerk, String action, ReportHead report, Optional<UUID> supplement) {
        AuditEntry entry = AuditEntry.by(clerk, action, "report", report.id());
        return supplement.map(id -> entry.with("supplement", id)).orElse(entry);
    }

    private static String required(String field, String typed, int longest) {
        String text = Typed.clean(typed);
        Optional<Text> complaint = Typed.complaint(text, true, longest);
        if (complaint.isPresent()) {
            throw Problem.invalid(new Violation(field, complaint.get()));
        }
        return text;
    }
}
