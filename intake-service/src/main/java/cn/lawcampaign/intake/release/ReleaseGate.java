package cn.lawcampaign.intake.release;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.intake.desk.ReportDesks;
import cn.lawcampaign.intake.report.ReportHead;
import cn.lawcampaign.intake.report.Reports;
import cn.lawcampaign.platform.audit.Audit;
import cn.lawcampaign.platform.audit.AuditEntry;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.security.Viewer;

/** Which clerk gets at a report's originals: one of its desk, as things stand now. */
@ApplicationScoped
class ReleaseGate {

    private final Reports reports;
    private final ReportDesks desks;
    private final Audit audit;

    ReleaseGate(Reports reports, ReportDesks desks, Audit audit) {
        this.reports = reports;
        this.desks = desks;
        this.audit = audit;
    }

    /** @throws Problem 404 for a report of another desk, exactly as for one that does not exist */
    ReportHead open(Viewer clerk, UUID id) {
        ReportHead report = reports.byId(id).orElseThrow(Problem::notFound);
        if (!desks.look(report).worksOn(clerk, report)) {
            audit.denied(AuditEntry.by(clerk, "release.open", "report", id));
            throw Problem.notFound();
        }
        return report;
    }
}
