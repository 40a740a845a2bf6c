package cn.lawcampaign.intake.release;

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
    private final QueryCodes codes;

    ReportTexts(Reports reports, Supplements supplements, CopyWords words, QueryCodes codes) {
        this.reports = reports;
        this.supplements = supplements;
        this.words = words;
        this.codes = codes;
    }

    Original of(ReportHead report, SubjectKey key) {
        return reports.original(report.id(), key).orElseThrow(Problem::notFound);
    }

    /** @throws Problem 404 when the report has no such addition */
    String supplement(ReportHead report, UUID id, SubjectKey key) {
        return supplements.originals(report.id(), key).stream().filter(copy -> copy.id().equals(id))
                .map(Supplements.Copy::text).findFirst().orElseThrow(Problem::notFound);
    }

    /** All words of the report and of its additions. */
    Stream<String> texts(ReportHead report, SubjectKey key) {
        Original original = of(report, key);
        return Stream.of(
                Stream.of(original.title(), original.narrative(), original.accusedPerson(), original.place()),
                original.plates().stream(),
                supplements.originals(report.id(), key).stream().map(Supplements.Copy::text)).flatMap(s -> s);
    }

    /** Also takes out the query code, which people write into what they add. */
    Masking masking(ReportHead report, SubjectKey key) {
        Masking masking = words.masking(report.id(), key);
        codes.allFor(report.number()).forEach(masking::andCode);
        return masking;
    }
}
