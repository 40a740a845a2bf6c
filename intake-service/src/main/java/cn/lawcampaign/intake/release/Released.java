package cn.lawcampaign.intake.release;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.intake.evidence.AgencyFiles.Item;
import cn.lawcampaign.intake.report.ReportHead;
import cn.lawcampaign.intake.report.Reports;
import cn.lawcampaign.intake.report.Supplements;
import cn.lawcampaign.intake.workingcopy.Masking;
import cn.lawcampaign.intake.workingcopy.WorkingCopy;
import cn.lawcampaign.intake.workingcopy.WorkingCopyJson;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.seal.SubjectKey;
import cn.lawcampaign.platform.security.Viewer;

/** What an agency may read of a report now, for the door; and how it asks for the rest. */
@ApplicationScoped
public class Released {

    private final Reports reports;
    private final Supplements supplements;
    private final TextReleases releases;
    private final ReportTexts texts;
    private final Asks asks;
    private final Control control;

    Released(Reports reports, Supplements supplements, TextReleases releases, ReportTexts texts, Asks asks,
            Control control) {
        this.reports = reports;
        this.supplements = supplements;
        this.releases = releases;
        this.texts = texts;
        this.asks = asks;
        this.control = control;
    }

    /**
     * A report as far as it may be read.
     *
     * @param text        empty while it waits for a clerk
     * @param supplements oldest first; those that wait have no text
     * @param asked       when somebody first asked for what still waits, or null
     * @param declined    the latest answer to an ask, when it was a no, or null
     */
    public record Readable(Optional<WorkingCopy> text, List<Addition> supplements, Instant asked, Declined declined) {

        /** Whether a file may be opened as far as the text is concerned with which it came. */
        public boolean opens(Item file) {
            return file.supplement() == null
                    ? text.isPresent()
                    : supplements.stream().noneMatch(s -> s.copy().id().equals(file.supplement()) && s.waits());
        }
    }

    /**
     * A clerk's no to an ask.
     *
     * @param answer why not, in the clerk's words
     */
    public record Declined(Instant at, String answer) {
    }

    /** An addition, with an empty text while it waits. */
    public record Addition(Supplements.Copy copy, boolean waits) {
    }

    public Readable read(ReportHead report, SubjectKey key) {
        Instant asked = asks.open(List.of(report.id())).stream().map(Asks.Ask::at).findFirst().orElse(null);
        Declined declined = asks.declined(report.id()).orElse(null);
        Map<UUID, TextReleases.TextRelease> released = releases.of(report.id(), key);
        Optional<WorkingCopy> text = control.isOn(report)
                ? Optional.ofNullable(released.get(null)).map(one -> WorkingCopyJson.read(one.copy()))
                : reports.open(report.id(), key);
        return new Readable(text, supplements.copies(report.id(), key).stream()
                .map(copy -> addition(report, copy, released.get(copy.id()))).toList(), asked, declined);
    }

    /** What is taken out of the report's text files when they are opened. */
    public Masking masking(ReportHead report, SubjectKey key) {
        return texts.masking(report, key);
    }

    private Addition addition(ReportHead report, Supplements.Copy copy, TextReleases.TextRelease released) {
        if (released != null) {
            return new Addition(copy.withText(released.copy()), false);
        }
        boolean waits = control.isOn(report, copy);
        return new Addition(waits ? copy.withText("") : copy, waits);
    }

    /**
     * Asks a clerk to release what waits; in the caller's transaction.
     *
     * @param ask    drawn by the asker: sent again under it, it is one
     * @param reason checked
     */
    public void ask(UUID ask, UUID report, UUID lead, Viewer asker, String reason) {
        if (reports.byId(report).isEmpty()) {
            throw Problem.notFound();
        }
        asks.put(ask, report, lead, asker, reason);
    }
}
