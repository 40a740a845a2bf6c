package cn.lawcampaign.intake.content;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.intake.evidence.AgencyFiles;
import cn.lawcampaign.intake.evidence.AgencyFiles.Item;
import cn.lawcampaign.intake.evidence.AgencyFiles.Opened;
import cn.lawcampaign.intake.report.ReportHead;
import cn.lawcampaign.intake.report.Reports;
import cn.lawcampaign.intake.report.Supplements;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.seal.Seal;
import cn.lawcampaign.platform.seal.SubjectKey;
import cn.lawcampaign.platform.security.Viewer;

/** What a reader who was let in gets of a report: the copy, the additions and files that are not about the reader's unit. */
@ApplicationScoped
class Opening {

    private final Reports reports;
    private final Supplements supplements;
    private final AgencyFiles files;
    private final Seal seal;
    private final Campaign campaign;

    Opening(Reports reports, Supplements supplements, AgencyFiles files, Seal seal, Campaign campaign) {
        this.reports = reports;
        this.supplements = supplements;
        this.files = files;
        this.seal = seal;
        this.campaign = campaign;
    }

    ContentView report(UUID report, Viewer reader) {
        ReportHead head = reports.byId(report).orElseThrow(Problem::notFound);
        SubjectKey key = seal.key(report);
        List<Supplements.Copy> added = supplements.copies(report, key);
        return ContentView.of(head, reports.open(report, key).orElseThrow(Problem::notFound), added,
                shown(report, added, reader).stream().map(FileView::of).toList(), reader, campaign.zone());
    }

    /** @throws Problem 404 when there is no such file, or none that this reader may open */
    Opened file(UUID report, UUID file, Viewer reader) throws IOException {
        SubjectKey key = seal.key(report);
        if (shown(report, supplements.copies(report, key), reader).stream().noneMatch(f -> f.id().equals(file))) {
            throw Problem.notFound();
        }
        return files.open(report, file, key).orElseThrow(Problem::notFound);
    }

    private List<Item> shown(UUID report, List<Supplements.Copy> added, Viewer reader) {
        Set<UUID> kept = added.stream().filter(copy -> ContentView.Supplement.isKeptFrom(reader, copy))
                .map(Supplements.Copy::id).collect(Collectors.toSet());
        return files.of(report).stream().filter(file -> file.supplement() == null || !kept.contains(file.supplement()))
                .toList();
    }
}
