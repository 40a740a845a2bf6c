package cn.lawcampaign.intake.phone;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import cn.lawcampaign.intake.desk.DeskTime;
import cn.lawcampaign.intake.desk.Drafts;
import cn.lawcampaign.intake.desk.Drafts.Draft;
import cn.lawcampaign.intake.desk.OwnChannels;
import cn.lawcampaign.intake.evidence.FilesOnForm;
import cn.lawcampaign.intake.evidence.FormFiles;
import cn.lawcampaign.intake.evidence.Uploads;
import cn.lawcampaign.intake.report.Choices;
import cn.lawcampaign.intake.report.FormNotice;
import cn.lawcampaign.intake.report.IdempotencyKey;
import cn.lawcampaign.intake.report.IdentityMode;
import cn.lawcampaign.intake.report.Receipt;
import cn.lawcampaign.intake.report.ReceiptPage;
import cn.lawcampaign.intake.report.ReportForm;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.Method;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.security.CurrentViewer;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.platform.upload.Streamed;
import cn.lawcampaign.platform.upload.StreamedForms;
import cn.lawcampaign.platform.web.Csrf;
import cn.lawcampaign.platform.web.FormState;
import cn.lawcampaign.platform.web.Option;
import cn.lawcampaign.platform.web.Pages;

/** The operator's form for a call. What is typed is saved all along, so neither an expired sign-in nor a restart loses it. */
@Path("/desk/calls")
@RolesAllowed(Roles.OPERATOR)
public class CallPages {

    private final Pages pages;
    private final CurrentViewer viewer;
    private final OwnChannels channels;
    private final Choices choices;
    private final Calls calls;
    private final Drafts drafts;
    private final Uploads uploads;
    private final StreamedForms forms;
    private final Campaign campaign;
    private final Clock clock;

    CallPages(Pages pages, CurrentViewer viewer, OwnChannels channels, Choices choices, Calls calls,
            Drafts drafts, Uploads uploads, StreamedForms forms, Campaign campaign, Clock clock) {
        this.pages = pages;
        this.viewer = viewer;
        this.channels = channels;
        this.choices = choices;
        this.calls = calls;
        this.drafts = drafts;
        this.uploads = uploads;
        this.forms = forms;
        this.campaign = campaign;
        this.clock = clock;
    }

    @GET
    public Response form() {
        Optional<Draft> draft = drafts.of(Calls.DRAFT, viewer.get().name());
        String when = draft.map(d -> DeskTime.of(d.savedAt(), clock, campaign.zone())).orElse("");
        FormState form = draft.map(d -> kept(d.fields())).orElseGet(this::fresh);
        return show(200, form, FormNotice.NONE, when);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(MultivaluedMap<String, String> sent) {
        return file(sent, uploads.ofStaff());
    }

    @POST
    @Streamed
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response sendWithFiles(InputStream body, @HeaderParam(HttpHeaders.CONTENT_TYPE) String type)
            throws IOException {
        FormFiles files = uploads.ofStaff();
        return file(forms.ofPage(body, type, Set.of(Uploads.FILES), files), files);
    }

    /** @param files that came with the form; none of a form whose files its script sent before */
    private Response file(MultivaluedMap<String, String> sent, FormFiles files) {
        FormState form = FormState.of(pages.lang(), sent);
        try {
            files.requireTaken();
            uploads.removeTicked(sent);
            if (!files.violations().isEmpty()) {
                return show(422, form.withErrors(files.violations()), FormNotice.NONE, "");
            }
            Receipt receipt = calls.file(viewer.get(), form.value("channel"), ReportForm.read(sent),
                    form.has("readBack", "true"), IdempotencyKey.of(form.value(ReportForm.KEY)),
                    uploads.attachments(sent, files));
            return pages.staff(Templates.done(ReceiptPage.of(receipt, campaign.zone()),
                    Spoken.chinese(receipt.number()), Spoken.chinese(receipt.queryCode())));
        } catch (Problem invalid) {
            if (!invalid.violations().isEmpty()) {
                return show(422, form.withErrors(invalid.violations()), FormNotice.NONE, "");
            }
            return again(form, invalid);
        } catch (RuntimeException refused) {
            return again(form, refused);
        }
    }

    private Response again(FormState form, RuntimeException refused) {
        FormNotice notice = FormNotice.of(refused).orElseThrow(() -> refused);
        return notice.on(show(notice.status(), notice.again(form), notice, ""), refused);
    }

    @POST
    @Path("/draft")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public void save(MultivaluedMap<String, String> sent) {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>(sent);
        fields.remove(Csrf.NAME);
        drafts.save(Calls.DRAFT, viewer.get().name(), fields);
    }

    @POST
    @Path("/discard")
    public Response discard() {
        drafts.discard(Calls.DRAFT, viewer.get().name());
        return Pages.seeOther("/desk/calls");
    }

    private FormState kept(Map<String, List<String>> fields) {
        MultivaluedMap<String, String> values = new MultivaluedHashMap<>();
        values.putAll(fields);
        values.remove("readBack");
        return FormState.of(pages.lang(), values);
    }

    private FormState fresh() {
        Viewer operator = viewer.get();
        FormState form = FormState.empty(pages.lang()).with(ReportForm.KEY, IdempotencyKey.random())
                .with("identity.mode", IdentityMode.ANONYMOUS.name()).with("accusedLevel", "UNKNOWN");
        return channels.of(operator, Method.PHONE).stream().findFirst().map(c -> form.with("channel", c.code()))
                .orElse(form);
    }

    private Response show(int status, FormState form, FormNotice notice, String restored) {
        LocalDate today = LocalDate.now(clock.withZone(campaign.zone()));
        List<Option> own = channels.of(viewer.get(), Method.PHONE).stream()
                .map(c -> Option.of(c.code(), channels.name(c, pages.lang().locale()))).toList();
        return pages.staff(status,
                Templates.call(form, choices.in(pages.lang()), own, uploads.onForm(form.value(ReportForm.KEY)),
                        today.toString(),
                        notice, restored));
    }

    @CheckedTemplate(basePath = "phone")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance call(FormState form, Choices.Lists lists, List<Option> channels,
                FilesOnForm files, String today,
                FormNotice notice, String restored);

        static native TemplateInstance done(ReceiptPage receipt, String spokenNumber, String spokenCode);
    }
}
