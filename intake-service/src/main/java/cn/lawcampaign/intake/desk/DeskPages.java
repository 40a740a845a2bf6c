package cn.lawcampaign.intake.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import cn.lawcampaign.intake.report.Grouped;
import cn.lawcampaign.intake.report.Reports;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.Method;
import cn.lawcampaign.platform.lang.Lang;
import cn.lawcampaign.platform.security.CurrentViewer;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.platform.web.Pages;

/** Where operators and clerks begin: what waits, and what they entered today. Lists show numbers and times, never a code. */
@Path("/desk")
@RolesAllowed({Roles.OPERATOR, Roles.CLERK})
public class DeskPages {

    private final Pages pages;
    private final CurrentViewer viewer;
    private final Reports reports;
    private final OwnChannels channels;
    private final Instance<DeskWork> work;
    private final Campaign campaign;
    private final Clock clock;

    DeskPages(Pages pages, CurrentViewer viewer, Reports reports, OwnChannels channels, @Any Instance<DeskWork> work,
            Campaign campaign, Clock clock) {
        this.pages = pages;
        this.viewer = viewer;
        this.reports = reports;
        this.channels = channels;
        this.work = work;
        this.campaign = campaign;
        this.clock = clock;
    }

    /** Something that was entered today. */
    public record Entered(String time, String channel, String number) {
    }

    /** A line as it is shown; oldest and note may be empty. */
    public record Line(String title, int count, String oldest, String waiting, String href, String empty, String note) {
    }

    @GET
    public Response desk() {
        ZoneId zone = campaign.zone();
        Viewer person = viewer.get();
        Instant midnight = LocalDate.now(clock.withZone(zone)).atStartOfDay(zone).toInstant();
        List<Entered> entered = reports.enteredBy(person.name(), midnight).stream().map(r -> new Entered(
                DeskTime.of(r.receivedAt(), clock, zone), channels.name(r.channel(), pages.lang().locale()),
                Grouped.inFours(r.number()))).toList();
        List<Line> lines = work.stream().flatMap(kind -> kind.of(person).stream())
                .sorted(Comparator.comparingInt(DeskLine::place)).map(this::shown).toList();
        return pages.staff(Templates.desk(person.has(Roles.OPERATOR), person.has(Roles.CLERK)
                && !channels.of(person, Method.LETTER).isEmpty(), lines, entered));
    }

    private Line shown(DeskLine line) {
        Lang lang = pages.lang();
        boolean waits = line.oldest() != null;
        return new Line(line.title().in(lang), line.count(),
                waits ? DeskTime.of(line.oldest(), clock, campaign.zone()) : "",
                waits ? DeskTime.waiting(line.oldest(), clock).in(lang) : "", line.href(), line.empty().in(lang),
                line.note() == null ? "" : line.note().in(lang));
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance desk(boolean operator, boolean letters, List<Line> lines,
                List<Entered> entered);
    }
}
