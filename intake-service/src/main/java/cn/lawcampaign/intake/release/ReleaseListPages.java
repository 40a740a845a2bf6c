package cn.lawcampaign.intake.release;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import cn.lawcampaign.intake.report.Grouped;
import cn.lawcampaign.platform.audit.Audit;
import cn.lawcampaign.platform.audit.AuditEntry;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.lang.Lang;
import cn.lawcampaign.platform.security.CurrentViewer;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.web.Pages;

/** What waits to be released at the clerk's desk. */
@Path("/desk/releases")
@RolesAllowed(Roles.CLERK)
public class ReleaseListPages {

    private final WaitingReleases waiting;
    private final Sheets sheets;
    private final Campaign campaign;
    private final Audit audit;
    private final Pages pages;
    private final CurrentViewer viewer;
    private final ReleaseConfig config;

    ReleaseListPages(WaitingReleases waiting, Sheets sheets, Campaign campaign, Audit audit, Pages pages,
            CurrentViewer viewer, ReleaseConfig config) {
        this.waiting = waiting;
        this.sheets = sheets;
        this.campaign = campaign;
        this.audit = audit;
        this.pages = pages;
        this.viewer = viewer;
        this.config = config;
    }

    /**
     * A report in the list.
     *
     * @param asked when and by which unit, or ""
     */
    public record Row(UUID report, String number, String channel, String receivedOn, boolean text, int added, int files,
            String asked) {
    }

    @GET
    public Response list() {
        List<WaitingReleases.Waiting> own = waiting.of(viewer.get());
        List<Row> rows = own.stream().limit(config.listed()).map(one -> row(one, pages.lang())).toList();
        audit.read(AuditEntry.list(viewer.get(), "release", List.of(), rows.size()));
        return pages.staff(Templates.list(rows, own.size()));
    }

    private Row row(WaitingReleases.Waiting one, Lang lang) {
        var report = one.report();
        var counts = one.counts();
        return new Row(report.id(), Grouped.inFours(report.number()), sheets.channel(report, lang),
                report.receivedOn(campaign.zone()).toString(), counts.text(), counts.added(), counts.files(),
                one.ask() == null ? "" : sheets.time(one.ask().at()) + " " + sheets.unit(one.ask().unit(), lang));
    }

    @CheckedTemplate(basePath = "release")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(List<Row> rows, int count);
    }
}
