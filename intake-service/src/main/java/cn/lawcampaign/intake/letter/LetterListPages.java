package cn.lawcampaign.intake.letter;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import cn.lawcampaign.intake.desk.OwnChannels;
import cn.lawcampaign.platform.audit.Audit;
import cn.lawcampaign.platform.audit.AuditEntry;
import cn.lawcampaign.platform.campaign.Method;
import cn.lawcampaign.platform.security.CurrentViewer;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.platform.web.Pages;

/** The register as a clerk's desk sees it: what waits for a transcript, and what was filed in the last thirty days. */
@Path("/desk/letters")
@RolesAllowed(Roles.CLERK)
public class LetterListPages {

    private static final Duration RECENT = Duration.ofDays(30);
    private static final int MOST = 100;

    private final LetterGate gate;
    private final LetterViews views;
    private final OwnChannels channels;
    private final Audit audit;
    private final Pages pages;
    private final CurrentViewer viewer;
    private final Clock clock;

    LetterListPages(LetterGate gate, LetterViews views, OwnChannels channels, Audit audit,
            Pages pages, CurrentViewer viewer, Clock clock) {
        this.gate = gate;
        this.views = views;
        this.channels = channels;
        this.audit = audit;
        this.pages = pages;
        this.viewer = viewer;
        this.clock = clock;
    }

    @GET
    public Response list() {
        Viewer clerk = viewer.get();
        List<LetterViews.Row> waiting = gate.waiting(clerk, MOST).stream()
                .map(letter -> views.row(letter, null, pages.lang())).toList();
        List<LetterViews.Row> filed = gate.filed(clerk, clock.instant().minus(RECENT), MOST).entrySet().stream()
                .map(one -> views.row(one.getKey(), one.getValue(), pages.lang())).toList();
        audit.read(AuditEntry.list(clerk, "letter", List.of(), waiting.size() + filed.size()));
        return pages.staff(Templates.list(waiting, filed, !channels.of(clerk, Method.LETTER).isEmpty()));
    }

    @CheckedTemplate(basePath = "letter")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(List<LetterViews.Row> waiting, List<LetterViews.Row> filed,
                boolean letters);
    }
}
