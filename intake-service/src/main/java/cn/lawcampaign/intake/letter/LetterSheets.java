package cn.lawcampaign.intake.letter;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import cn.lawcampaign.intake.evidence.Evidence;
import cn.lawcampaign.intake.evidence.Evidence.Purpose;
import cn.lawcampaign.intake.evidence.Evidences;
import cn.lawcampaign.intake.report.ReportHead;
import cn.lawcampaign.intake.report.Reports;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.security.CurrentViewer;
import cn.lawcampaign.platform.web.Pages;

/** The page of a letter that is filed. */
@ApplicationScoped
class LetterSheets {

    private final Reports reports;
    private final Evidences evidences;
    private final LetterViews views;
    private final Slips slips;
    private final Pages pages;
    private final CurrentViewer viewer;

    LetterSheets(Reports reports, Evidences evidences, LetterViews views, Slips slips, Pages pages,
            CurrentViewer viewer) {
        this.reports = reports;
        this.evidences = evidences;
        this.views = views;
        this.slips = slips;
        this.pages = pages;
        this.viewer = viewer;
    }

    Response show(Letter letter) {
        ReportHead report = reports.byId(letter.report()).orElseThrow(Problem::notFound);
        return pages.staff(Templates.letter(views.row(letter, report, pages.lang()), views.scans(scans(letter)),
                slips.mayHaveAgain(viewer.get(), letter)));
    }

    List<Evidence> scans(Letter letter) {
        return evidences.of(letter.report()).stream().filter(file -> file.purpose() == Purpose.SCAN).toList();
    }

    @CheckedTemplate(basePath = "letter")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance letter(LetterViews.Row letter, List<LetterViews.Scan> scans, boolean slip);
    }
}
