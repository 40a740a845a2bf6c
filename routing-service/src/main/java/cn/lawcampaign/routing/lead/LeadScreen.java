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
import cn.lawcampaign.routing.door.DoorShut;
import cn.lawcampaign.routing.door.WorkingCopy;
import cn.lawcampaign.routing.unit.CodeNames;
import cn.lawcampaign.routing.unit.UnitNames;

/**
 * Shows a lead's page: fresh, with its text, or again with what was typed and why it was not saved. All of the page is one
 * form, so what was typed for another act than the one that was sent is never lost, and a text that was open stays open;
 * that is a new read and recorded as one.
 */
@ApplicationScoped
public class LeadScreen {

    private static final String OPENED = "opened";
    /** Fields that nobody types. */
    private static final String[] HIDDEN = {"version", "textId", OPENED};

    private final LeadGate gate;
    private final Opening opening;
    private final LeadSheets sheets;
    private final Pages pages;
    private final CurrentViewer viewer;
    private final Campaign campaign;

    LeadScreen(LeadGate gate, Opening opening, LeadSheets sheets, Pages pages, CurrentViewer viewer,
            Campaign campaign) {
        this.gate = gate;
        this.opening = opening;
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
        return show(200, gate.read(viewer.get(), id), FormState.empty(pages.lang()), List.of(), null);
    }

    /** To the page, for whom it is there. */
    public Response back(UUID id) {
        return Pages.seeOther("/leads/" + gate.open(viewer.get(), id).id);
    }

    /** The page after a change was saved; what was typed in other fields than the saved ones comes back with it. */
    Response done(UUID id, FormState typed, String... saved) {
        FormState rest = AskFields.withoutIdle(typed.without(saved));
        if (isOpen(typed)) {
            return withTexts(200, id, rest, null);
        }
        return rest.isEmptyBut(HIDDEN) ? Pages.seeOther("/leads/" + id) : withoutTexts(200, id, rest, null);
    }

    /**
     * The page with the reports' texts, or with why they can't be shown now.
     *
     * @param notice to say first, or null
     */
    Response withTexts(int status, UUID id, FormState typed, Text notice) {
        try {
            List<WorkingCopy> texts = opening.read(viewer.get(), id);
            return show(status, gate.open(viewer.get(), id), typed, texts, notice);
        } catch (DoorShut shut) {
            return withoutTexts(status, id, typed, notice == null ? shut.why().words() : notice);
        }
    }

    Response withoutTexts(int status, UUID id, FormState typed, Text notice) {
        return show(status, gate.open(viewer.get(), id), typed, List.of(), notice);
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
        int status = problem.status() == 400 ? 422 : problem.status();
        FormState wrong = typed.withErrors(problem.violations());
        return isOpen(typed) ? withTexts(status, id, wrong, notice) : withoutTexts(status, id, wrong, notice);
    }

    private static boolean isOpen(FormState typed) {
        return typed.has(OPENED, "true");
    }

    private Response show(int status, Lead lead, FormState form, List<WorkingCopy> texts, Text notice) {
        FormState ready = form.orElse("textId", UUID.randomUUID().toString());
        if (lead.state == LeadState.TRIAGE) {
            ready = ready.orElse("category", lead.category).orElse("county", lead.county);
        }
        AskFields again = texts.isEmpty() ? AskFields.typedIn(form).orElse(null) : null;
        return pages.staff(status,
                Templates.lead(sheets.of(lead, viewer.get(), pages.lang(), texts, notice), ready,
                        new CodeNames(campaign, pages.lang()).units(), again));
    }
}
