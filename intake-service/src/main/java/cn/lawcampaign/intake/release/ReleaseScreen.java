package cn.lawcampaign.intake.release;

import java.util.UUID;
import java.util.function.BiConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import cn.lawcampaign.intake.report.ReportHead;
import cn.lawcampaign.platform.audit.Audit;
import cn.lawcampaign.platform.audit.AuditEntry;
import cn.lawcampaign.platform.lang.Text;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.security.CurrentViewer;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.platform.web.FormState;
import cn.lawcampaign.platform.web.Pages;

/** Shows a report's release page: fresh, or again with what was typed and why it was not done. */
@ApplicationScoped
class ReleaseScreen {

    private final ReleaseGate gate;
    private final Sheets sheets;
    private final Audit audit;
    private final Pages pages;
    private final CurrentViewer viewer;

    ReleaseScreen(ReleaseGate gate, Sheets sheets, Audit audit, Pages pages, CurrentViewer viewer) {
        this.gate = gate;
        this.sheets = sheets;
        this.audit = audit;
        this.pages = pages;
        this.viewer = viewer;
    }

    Response show(ReportHead report) {
        return show(200, report, FormState.empty(pages.lang()), null);
    }

    /** Does something about the report, for a clerk of its desk. */
    Response act(UUID id, MultivaluedMap<String, String> sent, BiConsumer<Viewer, ReportHead> act) {
        Viewer clerk = viewer.get();
        ReportHead report = gate.open(clerk, id);
        try {
            act.accept(clerk, report);
        } catch (Problem problem) {
            boolean conflict = problem.status() == 409;
            if (!conflict && problem.violations().isEmpty()) {
                throw problem;
            }
            FormState typed = FormState.of(pages.lang(), sent).withErrors(problem.violations());
            return show(conflict ? 409 : 422, report, typed, conflict
                    ? Text.of("本次没有保存：别的登记人员刚刚改动过。请核对下面的最新情况后再操作。",
                            "Nothing was saved: another clerk changed something just now. Look at how it stands, then decide.")
                    : null);
        }
        return Pages.seeOther("/desk/releases/" + id);
    }

    /** How many changes there were when the page was shown. */
    static int seen(MultivaluedMap<String, String> sent) {
        String typed = sent.getFirst("seen");
        return typed != null && typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : -1;
    }

    private Response show(int status, ReportHead report, FormState form, Text notice) {
        // before the answer: what can't be written down is not shown
        audit.read(AuditEntry.by(viewer.get(), "release.open", "report", report.id()));
        return pages.staff(status, Templates.release(sheets.of(report, pages.lang()), form, notice));
    }

    @CheckedTemplate(basePath = "release")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance release(Sheet sheet, FormState form, Text notice);
    }
}
