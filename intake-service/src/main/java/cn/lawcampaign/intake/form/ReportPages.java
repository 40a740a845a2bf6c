package cn.lawcampaign.intake.form;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

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
import cn.lawcampaign.intake.report.Choices;
import cn.lawcampaign.intake.report.Entry;
import cn.lawcampaign.intake.report.Filing;
import cn.lawcampaign.intake.report.FormNotice;
import cn.lawcampaign.intake.report.IdempotencyKey;
import cn.lawcampaign.intake.report.IdentityMode;
import cn.lawcampaign.intake.report.Origin;
import cn.lawcampaign.intake.report.Receipt;
import cn.lawcampaign.intake.report.ReceiptPage;
import cn.lawcampaign.intake.report.ReportChecks;
import cn.lawcampaign.intake.report.ReportForm;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.security.Throttle;
import cn.lawcampaign.platform.upload.Streamed;
import cn.lawcampaign.platform.upload.StreamedForms;
import cn.lawcampaign.platform.web.FormState;
import cn.lawcampaign.platform.web.Pages;

/**
 * The form for citizens. The answer to its POST is the receipt itself: a redirect would put the query code into an address.
 * Sending it again, by a double click or a reload, shows the same receipt, thanks to the form's hidden key.
 */
@Path("/report")
@PermitAll
public class ReportPages {

    private final Pages pages;
    private final Choices choices;
    private final Entry entry;
    private final Filing filing;
    private final Uploads uploads;
    private final StreamedForms forms;
    private final Throttle throttle;
    private final Campaign campaign;
    private final Clock clock;

    ReportPages(Pages pages, Choices choices, Entry entry, Filing filing, Uploads uploads, StreamedForms forms,
            Throttle throttle, Campaign campaign, Clock clock) {
        this.pages = pages;
        this.choices = choices;
        this.entry = entry;
        this.filing = filing;
        this.uploads = uploads;
        this.forms = forms;
        this.throttle = throttle;
        this.campaign = campaign;
        this.clock = clock;
    }

    @GET
    public Response form() {
        return show(200, FormState.empty(pages.lang()).with(ReportForm.KEY, IdempotencyKey.random())
                .with("identity.mode", IdentityMode.ANONYMOUS.name()).with("accusedLevel", "UNKNOWN"), FormNotice.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(MultivaluedMap<String, String> sent, RoutingContext context) {
        return file(sent, uploads.ofForm(context.request().remoteAddress()), context);
    }

    @POST
    @Streamed
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response sendWithFiles(InputStream body, @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            RoutingContext context) throws IOException {
        FormFiles files = uploads.ofForm(context.request().remoteAddress());
        return file(forms.ofPage(body, type, Set.of(Uploads.FILES), files), files, context);
    }

    private Response file(MultivaluedMap<String, String> sent, FormFiles files, RoutingContext context) {
        FormState form = FormState.of(pages.lang(), sent);
        try {
            throttle.take("report", context.request().remoteAddress());
            files.requireTaken();
            uploads.removeTicked(sent);
            ReportChecks.Result result = entry.check(ReportForm.read(sent));
            if (!result.isFine() || !files.violations().isEmpty()) {
                return show(422, form.withErrors(result.violations()).withErrors(files.violations()), FormNotice.NONE);
            }
            Receipt receipt = filing.file(result.report(), Origin.filedOn(entry.web()),
                    IdempotencyKey.of(form.value(ReportForm.KEY)), uploads.attachments(sent, files), id -> {
                    });
            return pages.citizen(Templates.done(ReceiptPage.of(receipt, campaign.zone())));
        } catch (RuntimeException refused) {
            FormNotice notice = FormNotice.of(refused).orElseThrow(() -> refused);
            return notice.on(show(notice.status(), notice.again(form), notice), refused);
        }
    }

    private Response show(int status, FormState form, FormNotice notice) {
        LocalDate today = LocalDate.now(clock.withZone(campaign.zone()));
        return pages.citizen(status, Templates.form(form, choices.in(pages.lang()),
                uploads.onForm(form.value(ReportForm.KEY)), today.toString(), notice));
    }

    @CheckedTemplate(basePath = "report")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance form(FormState form, Choices.Lists lists, FilesOnForm files, String today,
                FormNotice notice);

        static native TemplateInstance done(ReceiptPage receipt);
    }
}
