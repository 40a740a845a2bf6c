package cn.lawcampaign.intake.content;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.intake.desk.ReportDesks;
import cn.lawcampaign.intake.evidence.AgencyFiles;
import cn.lawcampaign.intake.evidence.AgencyFiles.Item;
import cn.lawcampaign.intake.evidence.AgencyFiles.Opened;
import cn.lawcampaign.intake.release.Released;
import cn.lawcampaign.intake.report.ReportHead;
import cn.lawcampaign.intake.report.Reports;
import cn.lawcampaign.intake.report.Supplements;
import cn.lawcampaign.intake.workingcopy.Masking;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.seal.Seal;
import cn.lawcampaign.platform.seal.SubjectKey;
import cn.lawcampaign.platform.security.Viewer;

/**
 * What a reader who was let in gets of a report: what clerks have released where they must, and of the additions and files
 * those that are not about the reader's unit.
 */
@ApplicationScoped
class Opening {

    private final Reports reports;
    private final Released released;
    private final AgencyFiles files;
    private final ReportDesks desks;
    private final Seal seal;
    private final Campaign campaign;

    Opening(Reports reports, Released released, AgencyFiles files, ReportDesks desks, Seal seal, Campaign campaign) {
        this.reports = reports;
        this.released = released;
        this.files = files;
        this.desks = desks;
        this.seal = seal;
        this.campaign = campaign;
    }

    ContentView report(UUID report, Viewer reader) {
        ReportHead head = head(report);
        Released.Readable readable = released.read(head, seal.key(report));
        return ContentView.of(head, readable,
                shown(report, readable, reader).stream().map(file -> FileView.of(file, readable.opens(file))).toList(),
                desks.firstDeskOf(head), reader, campaign.zone());
    }

    /** @throws Problem 404 when there is no such file, or none that this reader may open */
    Opened file(UUID report, UUID file, Viewer reader) throws IOException {
        SubjectKey key = seal.key(report);
        ReportHead head = head(report);
        Released.Readable readable = released.read(head, key);
        if (shown(report, readable, reader).stream().noneMatch(f -> f.id().equals(file) && readable.opens(f))) {
            throw Problem.notFound();
        }
        Masking masking = released.masking(head, key);
        return files.open(report, file, key, text -> masking.mask(text).text()).orElseThrow(Problem::notFound);
    }

    private ReportHead head(UUID report) {
        return reports.byId(report).orElseThrow(Problem::notFound);
    }

    private List<Item> shown(UUID report, Released.Readable readable, Viewer reader) {
        Set<UUID> kept = readable.supplements().stream().map(Released.Addition::copy)
                .filter(copy -> ContentView.Supplement.isKeptFrom(reader, copy)).map(Supplements.Copy::id)
                .collect(Collectors.toSet());
        return files.of(report).stream().filter(file -> file.supplement() == null || !kept.contains(file.supplement()))
                .toList();
    }
}
