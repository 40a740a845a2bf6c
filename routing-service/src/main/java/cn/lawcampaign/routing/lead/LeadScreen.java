package cn.lawcampaign.routing.lead;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.lang.Text;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.security.CurrentViewer;
import cn.lawcampaign.platform.web.FormState;
import cn.lawcampaign.platform.web.Pages;
import cn.lawcampaign.routing.door.WorkingCopy;
import cn.lawcampaign.routing.unit.CodeNames;
import cn.lawcampaign.routing.unit.UnitNames;

/** Shows a lead's page: fresh, with its text, or again with what was typed and why it was not saved. */
@ApplicationScoped
public class LeadScreen {

    private final LeadGate gate;
    private final LeadSheets sheets;
    private final Pages pages;
    private final CurrentViewer viewer;
    private final Campaign campaign;

    LeadScreen(LeadGate gate, LeadSheets sheets, Pages pages, CurrentViewer viewer, Campaign campaign) {
        this.gate = gate;
        this.sheets = sheets;
        this.pages = pages;
        this.viewer = viewer;
        this.campaign = campaign;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance lead(LeadSheet sheet, FormState form, UnitNames units, AskFields again);
    }

    /** The page for the first time. */
    public Response show(UUID id) {
        return show(200, gate.read(viewer.get(), id), FormState.empty(pages.lang()), List.of(), null, null);
    }

    /** To the page, for whom it is there. */
    public Response back(UUID id) {
        return Pages.seeOther("/leads/" + gate.open(viewer.get(), id).id);
    }

    /** The page with the reports' texts, or with a sentence why they can't be shown. */
    Response withTexts(UUID id, FormState typed, List<WorkingCopy> texts, Text notice) {
        return show(200, gate.open(viewer.get(), id), typed, texts, notice, null);
    }

    /** The page with an ask that was not made, whether its report can be read now or not. */
    Response withAsk(int status, UUID id, FormState typed, AskFields ask, List<WorkingCopy> texts, Text notice) {
        return show(status, gate.open(viewer.get(), id), typed, texts, notice, ask);
    }

    /**
     * The page again because nothing was saved: errors at their fields, else the reason on top. Who meanwhile may no
     * longer see the lead gets the problem itself.
     */
    public Response again(UUID id, FormState typed, Problem problem) {
        if (problem.status() == 404 || problem.status() == 403) {
            throw problem;
        }
        Text notice = problem.violations().isEmpty()
                ? Text.of(problem.type().title().zh() + "。" + problem.type().advice().zh(),
                        problem.type().title().en() + ". " + problem.type().advice().en())
                : null;
        return show(problem.status() == 400 ? 422 : problem.status(), gate.open(viewer.get(), id),
                typed.withErrors(problem.violations()), List.of(), notice, null);
    }

    private Response show(int status, Lead lead, FormState form, List<WorkingCopy> texts, Text notice,
            AskFields again) {
        FormState ready = form.value("textId").isEmpty() ? form.with("textId", UUID.randomUUID().toString()) : form;
        return pages.staff(status,
                Templates.lead(sheets.of(lead, viewer.get(), pages.lang(), texts, notice), ready,
                        new CodeNames(campaign, pages.lang()).units(), again));
    }
}
