package cn.lawcampaign.intake.tracking;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;

import cn.lawcampaign.intake.evidence.FilesOnForm;
import cn.lawcampaign.intake.evidence.FormFiles;
import cn.lawcampaign.intake.evidence.Uploads;
import cn.lawcampaign.intake.report.Attachments;
import cn.lawcampaign.intake.report.FormNotice;
import cn.lawcampaign.intake.report.IdempotencyKey;
import cn.lawcampaign.intake.report.ReportForm;
import cn.lawcampaign.intake.report.Supplements;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.Method;
import cn.lawcampaign.platform.lang.Typed;
import cn.lawcampaign.platform.problem.Violation;
import cn.lawcampaign.platform.security.Throttle;
import cn.lawcampaign.platform.upload.Streamed;
import cn.lawcampaign.platform.upload.StreamedForms;
import cn.lawcampaign.platform.web.FormState;
import cn.lawcampaign.platform.web.Pages;

/** Tracking for citizens. Number and code travel in forms only, never in an address. */
@Path("/track")
@PermitAll
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class TrackPages {

    private static final int LONGEST = 5_000;
    private static final String FILES_ONLY = "（仅补充文件）";

    private final Pages pages;
    private final Tracking tracking;
    private final Supplements supplements;
    private final Uploads uploads;
    private final StreamedForms forms;
    private final Throttle throttle;
    private final Campaign campaign;

    TrackPages(Pages pages, Tracking tracking, Supplements supplements, Uploads uploads, StreamedForms forms,
            Throttle throttle, Campaign campaign) {
        this.pages = pages;
        this.tracking = tracking;
        this.supplements = supplements;
        this.uploads = uploads;
        this.forms = forms;
        this.throttle = throttle;
        this.campaign = campaign;
    }

    /** What the page says above its form. */
    public enum Said {
        NOTHING, NOT_FOUND, SLOW_DOWN, UNAVAILABLE, SUPPLEMENTED, NOT_STORED, CHANGED
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public Response ask() {
        return ask(200, FormState.empty(pages.lang()), Said.NOTHING);
    }

    @POST
    public Response open(MultivaluedMap<String, String> sent, RoutingContext context) {
        FormState form = FormState.of(pages.lang(), sent);
        return guarded(form, context,
                t -> show(200, t, form.with(ReportForm.KEY, IdempotencyKey.random()), Said.NOTHING));
    }

    @POST
    @Path("/supplement")
    public Response supplement(MultivaluedMap<String, String> sent, RoutingContext context) {
        return supplement(sent, uploads.ofForm(context.request().remoteAddress()), context);
    }

    @POST
    @Path("/supplement")
    @Streamed
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response supplementWithFiles(InputStream body, @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            RoutingContext context) throws IOException {
        FormFiles files = uploads.ofForm(context.request().remoteAddress());
        return supplement(forms.ofPage(body, type, Set.of(Uploads.FILES), files), files, context);
    }

    private Response supplement(MultivaluedMap<String, String> sent, FormFiles files, RoutingContext context) {
        FormState form = FormState.of(pages.lang(), sent);
        return guarded(form, context, t -> add(t, form, sent, files));
    }

    /** For who comes by an address or the other language's link: number and code are asked for again. */
    @GET
    @Path("/supplement")
    @Consumes(MediaType.WILDCARD)
    public Response askAgain() {
        return Pages.seeOther("/track");
    }

    private Response add(Tracked tracked, FormState form, MultivaluedMap<String, String> sent, FormFiles files) {
        try {
            files.requireTaken();
            uploads.removeTicked(sent);
            Attachments attached = uploads.attachments(sent, files);
            String text = Typed.clean(form.value("text"));
            FormState checked = form.withErrors(complaints(text, attached)).withErrors(files.violations());
            if (checked.hasErrors()) {
                return show(422, tracked, checked, Said.NOTHING);
            }
            supplements.add(tracked.report(), Method.WEB, text.isEmpty() ? FILES_ONLY : text, form.value("queryCode"),
                    IdempotencyKey.of(form.value(ReportForm.KEY)), attached);
        } catch (RuntimeException refused) {
            FormNotice notice = FormNotice.of(refused).orElseThrow(() -> refused);
            Said said = notice == FormNotice.CHANGED ? Said.CHANGED : Said.NOT_STORED;
            return notice.on(show(notice.status(), tracked, notice.again(form), said), refused);
        }
        Tracked now = tracking.open(form.value("number"), form.value("queryCode")).orElse(tracked);
        FormState next = form.with(ReportForm.KEY, IdempotencyKey.random()).with("text", "");
        return show(200, now, next, Said.SUPPLEMENTED);
    }

    private static List<Violation> complaints(String text, Attachments attached) {
        return Typed.complaint(text, attached.digests().isEmpty(), LONGEST).map(said -> new Violation("text", said))
                .stream().toList();
    }

    /** Whatever stands in the way, a text that was typed comes back with the form. */
    private Response guarded(FormState form, RoutingContext context, Function<Tracked, Response> work) {
        try {
            throttle.take("track", context.request().remoteAddress());
            Optional<Violation> wrong = Tracking.complaint(form.value("number"));
            if (wrong.isPresent()) {
                return ask(422, form.withErrors(List.of(wrong.get())), Said.NOTHING);
            }
            return tracking.open(form.value("number"), form.value("queryCode")).map(work)
                    .orElseGet(() -> ask(404, form.with("queryCode", ""), Said.NOT_FOUND));
        } catch (RuntimeException refused) {
            FormNotice notice = FormNotice.of(refused).orElseThrow(() -> refused);
            Said said = notice == FormNotice.SLOW_DOWN ? Said.SLOW_DOWN : Said.UNAVAILABLE;
            return notice.on(ask(notice.status(), form, said), refused);
        }
    }

    private Response ask(int status, FormState form, Said said) {
        return pages.citizen(status, Templates.ask(form, said));
    }

    private Response show(int status, Tracked tracked, FormState form, Said said) {
        return pages.citizen(status, Templates.show(TrackedPage.of(tracked, campaign.zone()), form,
                uploads.onForm(form.value(ReportForm.KEY)), said));
    }

    @CheckedTemplate(basePath = "tracking")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance ask(FormState form, Said said);

        static native TemplateInstance show(TrackedPage tracked, FormState form, FilesOnForm files, Said said);
    }
}
