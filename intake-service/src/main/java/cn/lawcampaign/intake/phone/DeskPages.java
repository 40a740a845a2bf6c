package cn.lawcampaign.intake.phone;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import cn.lawcampaign.intake.report.Grouped;
import cn.lawcampaign.intake.report.Reports;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.security.CurrentViewer;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.platform.web.Pages;

/** Where operators and clerks begin. Lists show numbers and times, never a code. */
@Path("/desk")
@RolesAllowed({Roles.OPERATOR, Roles.CLERK})
public class DeskPages {

    private final Pages pages;
    private final CurrentViewer viewer;
    private final Reports reports;
    private final CallDrafts drafts;
    private final OperatorChannels channels;
    private final Campaign campaign;
    private final Clock clock;

    DeskPages(Pages pages, CurrentViewer viewer, Reports reports, CallDrafts drafts, OperatorChannels channels,
            Campaign campaign, Clock clock) {
        this.pages = pages;
        this.viewer = viewer;
        this.reports = reports;
        this.drafts = drafts;
        this.channels = channels;
        this.campaign = campaign;
        this.clock = clock;
    }

    /** A call of today. */
    public record Call(String time, String channel, String number) {
    }

    @GET
    public Response desk() {
        ZoneId zone = campaign.zone();
        Viewer person = viewer.get();
        Instant midnight = LocalDate.now(clock.withZone(zone)).atStartOfDay(zone).toInstant();
        List<Call> calls = reports.enteredBy(person.name(), midnight).stream().map(r -> new Call(
                DeskTime.of(r.receivedAt(), clock, zone), channels.name(r.channel(), pages.lang().locale()),
                Grouped.inFours(r.number()))).toList();
        String draft = drafts.of(person.name()).map(d -> DeskTime.of(d.savedAt(), clock, zone)).orElse("");
        return pages.staff(Templates.desk(person.has(Roles.OPERATOR), calls, draft));
    }

    @CheckedTemplate(basePath = "phone")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance desk(boolean operator, List<Call> calls, String draft);
    }
}
