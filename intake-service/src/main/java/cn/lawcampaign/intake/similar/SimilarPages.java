package cn.lawcampaign.intake.similar;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import cn.lawcampaign.intake.report.Grouped;
import cn.lawcampaign.intake.report.ReportHead;
import cn.lawcampaign.platform.audit.Audit;
import cn.lawcampaign.platform.audit.AuditEntry;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.lang.Lang;
import cn.lawcampaign.platform.security.CurrentViewer;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Throttle;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.platform.web.Pages;

/**
 * Similar recent reports, shown while a call or letter is typed. The facts come in the body, so that no plate lies in an
 * address; the answer holds numbers, days and codes' names, and never a stranger's words. Who was shown which report is
 * written down, and nobody can go through all plates.
 */
@Path("/desk/similar")
@RolesAllowed({Roles.OPERATOR, Roles.CLERK})
public class SimilarPages {

    private final Similar similar;
    private final Campaign campaign;
    private final Throttle throttle;
    private final Audit audit;
    private final Pages pages;
    private final CurrentViewer viewer;

    SimilarPages(Similar similar, Campaign campaign, Throttle throttle, Audit audit, Pages pages,
            CurrentViewer viewer) {
        this.similar = similar;
        this.campaign = campaign;
        this.throttle = throttle;
        this.audit = audit;
        this.pages = pages;
        this.viewer = viewer;
    }

    /** A report as it is shown. */
    public record Row(String number, String day, String category, String units, String common) {
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response find(MultivaluedMap<String, String> sent, @HeaderParam("X-Requested-With") String by) {
        Viewer person = viewer.get();
        throttle.takeAs("similar", person.name());
        List<Similar.Match> matches = similar.to(Typed.of(sent), person);
        // before the answer: what can't be written down is not shown
        audit.read(AuditEntry.list(person, "similar", List.of(), matches.size()).with("reports",
                matches.stream().map(match -> match.report().id().toString()).collect(Collectors.joining(" "))));
        List<Row> rows = matches.stream().map(match -> row(match, pages.lang())).toList();
        return pages.staff(by == null ? Templates.page(rows) : Templates.list(rows));
    }

    /** For who comes by an address: the facts are asked for in a form. */
    @GET
    @Consumes(MediaType.WILDCARD)
    public Response back() {
        return Pages.seeOther("/desk");
    }

    private Row row(Similar.Match match, Lang lang) {
        ReportHead report = match.report();
        return new Row(Grouped.inFours(report.number()), report.receivedOn(campaign.zone()).toString(),
                campaign.category(report.category()).map(c -> c.name(lang.locale())).orElse(""),
                report.accusedUnits().stream().flatMap(code -> campaign.units().find(code).stream())
                        .map(unit -> unit.name(lang.locale())).collect(Collectors.joining(lang.listComma())),
                match.facts().stream().map(fact -> fact.words().in(lang))
                        .collect(Collectors.joining(lang.listComma())));
    }

    @CheckedTemplate(basePath = "similar")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(List<Row> rows);

        static native TemplateInstance page(List<Row> rows);
    }
}
