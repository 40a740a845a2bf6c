package cn.lawcampaign.intake.release;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.intake.report.Original;
import cn.lawcampaign.intake.report.ReportHead;
import cn.lawcampaign.intake.report.Reports;
import cn.lawcampaign.intake.report.Supplements;
import cn.lawcampaign.intake.workingcopy.Masking;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.seal.QueryCodes;
import cn.lawcampaign.platform.seal.SubjectKey;

/** A report's words as they were given, and its masking as clerks have made it. */
@ApplicationScoped
class ReportTexts {

    private final Reports reports;
    private final Supplements supplements;
    private final CopyWords words;
    private final Control control;
    private final QueryCodes codes;

    ReportTexts(Reports reports, Supplements supplements, CopyWords words, Control control, QueryCodes codes) {
        this.reports = reports;
        this.supplements = supplements;
        this.words = words;
        this.control = control;
        this.codes = codes;
    }

    Original of(ReportHead report, SubjectKey key) {
        return reports.original(report.id(), key).orElseThrow(Problem::notFound);
    }

    /** The additions that wait for a clerk, or did. */
    List<Supplements.Copy> added(ReportHead report, SubjectKey key) {
        return supplements.originals(report.id(), key).stream().filter(copy -> control.isOn(report, copy)).toList();
    }

    /** @throws Problem 404 when the report has no such addition */
    String added(ReportHead report, UUID id, SubjectKey key) {
        return added(report, key).stream().filter(copy -> copy.id().equals(id)).map(Supplements.Copy::text).findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** All words that a clerk looks at before agencies do. */
    Stream<String> texts(ReportHead report, SubjectKey key) {
        return Stream.concat(control.isOn(report) ? words(of(report, key)) : Stream.of(),
                added(report, key).stream().map(Supplements.Copy::text));
    }

    private static Stream<String> words(Original original) {
        return Stream.concat(Stream.of(original.title(), original.narrative(), original.accusedPerson(),
                original.place()), original.plates().stream());
    }

    /** Also takes out the query code, which people write into what they add. */
    Masking masking(ReportHead report, SubjectKey key) {
        Masking masking = words.masking(report.id(), key);
        codes.allFor(report.number()).forEach(masking::andCode);
        return masking;
    }
}
