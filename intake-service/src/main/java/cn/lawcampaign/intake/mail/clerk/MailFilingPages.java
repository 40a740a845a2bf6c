package cn.lawcampaign.intake.mail.clerk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import cn.lawcampaign.intake.mail.Mail;
import cn.lawcampaign.intake.mail.reading.ReadMail;
import cn.lawcampaign.intake.mail.taking.MailFilings;
import cn.lawcampaign.intake.mail.taking.MailText;
import cn.lawcampaign.intake.mail.taking.ReportOfMail;
import cn.lawcampaign.intake.report.CheckedReport.Identity;
import cn.lawcampaign.intake.report.Choices;
import cn.lawcampaign.intake.report.Entry;
import cn.lawcampaign.intake.report.FormNotice;
import cn.lawcampaign.intake.report.Grouped;
import cn.lawcampaign.intake.report.IdempotencyKey;
import cn.lawcampaign.intake.report.Receipt;
import cn.lawcampaign.intake.report.ReportForm;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.security.CurrentViewer;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.web.FormState;
import cn.lawcampaign.platform.web.Pages;

/** A clerk makes a mail a report: the fields of a call, with whatever could be read of the mail in them. */
@Path("/desk/mail/{id}/report")
@RolesAllowed(Roles.CLERK)
public class MailFilingPages {

    private final Pages pages;
    private final CurrentViewer viewer;
    private final DeskMails desk;
    private final MailViews views;
    private final MailFilings filings;
    private final Entry entry;
    private final Choices choices;
    private final Campaign campaign;
    private final Clock clock;

    MailFilingPages(Pages pages, CurrentViewer viewer, DeskMails desk, MailViews views, MailFilings filings,
            Entry entry, Choices choices, Campaign campaign, Clock clock) {
        this.pages = pages;
        this.viewer = viewer;
        this.desk = desk;
        this.views = views;
        this.filings = filings;
        this.entry = entry;
        this.choices = choices;
        this.campaign = campaign;
        this.clock = clock;
    }

    @GET
    public Response form(UUID id) {
        Mail mail = desk.getOpen(id);
        FormState fresh = FormState.empty(pages.lang()).with(ReportForm.KEY, IdempotencyKey.random())
                .with("accusedLevel", "UNKNOWN");
        return show(200, mail, prefilled(fresh, desk.read(mail)), FormNotice.NONE);
    }

    private static FormState prefilled(FormState form, Optional<ReadMail> mail) {
        Identity who = mail.map(ReportOfMail::sender).orElse(Identity.ANONYMOUS);
        FormState from = form.with("identity.mode", who.mode().name()).with("identity.name", who.name())
                .with("identity.email", who.email());
        return mail.map(read -> read.body().isEmpty() && read.forwarded().isEmpty()
                ? from.with("title", read.subject())
                : from.with("title", MailText.of(read).title()).with("narrative", MailText.of(read).narrative()))
                .orElse(from);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response file(UUID id, MultivaluedMap<String, String> sent) {
        FormState form = FormState.of(pages.lang(), sent);
        Mail mail = desk.getOpen(id);
        try {
            Receipt receipt = filings.file(mail, entry.checked(ReportForm.read(sent)), viewer.get(),
                    IdempotencyKey.of(form.value(ReportForm.KEY)));
            return pages.staff(Templates.filed(Grouped.inFours(receipt.number())));
        } catch (Problem invalid) {
            if (!invalid.violations().isEmpty()) {
                return show(422, mail, form.withErrors(invalid.violations()), FormNotice.NONE);
            }
            return again(mail, form, invalid);
        } catch (RuntimeException refused) {
            return again(mail, form, refused);
        }
    }

    private Response again(Mail mail, FormState form, RuntimeException refused) {
        FormNotice notice = FormNotice.of(refused).orElseThrow(() -> refused);
        return notice.on(show(notice.status(), mail, notice.again(form), notice), refused);
    }

    private Response show(int status, Mail mail, FormState form, FormNotice notice) {
        String today = LocalDate.now(clock.withZone(campaign.zone())).toString();
        return pages.staff(status,
                Templates.report(views.of(mail), form, choices.in(pages.lang()), today, notice));
    }

    @CheckedTemplate(basePath = "mail")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance report(MailView mail, FormState form, Choices.Lists lists, String today,
                FormNotice notice);

        static native TemplateInstance filed(String number);
    }
}
