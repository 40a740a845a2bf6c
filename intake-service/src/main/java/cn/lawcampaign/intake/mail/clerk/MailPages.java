package cn.lawcampaign.intake.mail.clerk;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import cn.lawcampaign.intake.mail.Mail;
import cn.lawcampaign.intake.mail.Originals;
import cn.lawcampaign.intake.mail.clerk.DeskMails.Tab;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.web.Download;
import cn.lawcampaign.platform.web.FormState;
import cn.lawcampaign.platform.web.Option;
import cn.lawcampaign.platform.web.Pages;

/** Mails for clerks: what waits, what each says, and what is nothing. */
@Path("/desk/mail")
@RolesAllowed(Roles.CLERK)
public class MailPages {

    private final Pages pages;
    private final DeskMails desk;
    private final MailViews views;
    private final Originals originals;
    private final Dismissals dismissals;
    private final Campaign campaign;

    MailPages(Pages pages, DeskMails desk, MailViews views, Originals originals, Dismissals dismissals,
            Campaign campaign) {
        this.pages = pages;
        this.desk = desk;
        this.views = views;
        this.originals = originals;
        this.dismissals = dismissals;
        this.campaign = campaign;
    }

    @GET
    public Response list(@QueryParam("tab") String tab) {
        Tab shown = Tab.of(tab);
        return pages.staff(Templates.list(shown.code(), desk.list(shown).stream().map(views::of).toList()));
    }

    @GET
    @Path("/{id}")
    public Response open(UUID id) {
        return show(200, desk.get(id), FormState.empty(pages.lang()));
    }

    @GET
    @Path("/{id}/original")
    public Response original(UUID id) throws IOException {
        Mail mail = desk.get(id);
        if (mail.raw() == null) {
            throw Problem.notFound();
        }
        desk.opensOriginal(mail);
        return Download.of(mail.id() + ".eml", "message/rfc822", originals.open(mail));
    }

    @POST
    @Path("/{id}/dismiss")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response dismiss(UUID id, MultivaluedMap<String, String> sent) {
        FormState form = FormState.of(pages.lang(), sent);
        Mail mail = desk.getOpen(id);
        try {
            dismissals.dismiss(mail, form.value("why"));
            return Pages.seeOther("/desk/mail/" + id);
        } catch (Problem invalid) {
            if (invalid.violations().isEmpty()) {
                throw invalid;
            }
            return show(422, mail, form.withErrors(invalid.violations()));
        }
    }

    @POST
    @Path("/{id}/restore")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response restore(UUID id) {
        dismissals.restore(desk.get(id));
        return Pages.seeOther("/desk/mail/" + id);
    }

    private Response show(int status, Mail mail, FormState form) {
        MailContent content = desk.read(mail).map(read -> MailContent.of(read, campaign.zone())).orElse(null);
        return pages.staff(status,
                Templates.mail(views.of(mail), content, form, Reasons.offered(pages.lang())));
    }

    @CheckedTemplate(basePath = "mail")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(String tab, List<MailView> mails);

        static native TemplateInstance mail(MailView mail, MailContent content, FormState form,
                List<Option> dismissals);
    }
}
