package cn.lawcampaign.intake.mail.clerk;

import java.util.ArrayList;
import java.util.List;
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

import cn.lawcampaign.intake.desk.ReportDesks;
import cn.lawcampaign.intake.mail.Mail;
import cn.lawcampaign.intake.mail.taking.MailFilings;
import cn.lawcampaign.intake.mail.taking.MailText;
import cn.lawcampaign.intake.report.FormNotice;
import cn.lawcampaign.intake.report.ReportChecks;
import cn.lawcampaign.intake.report.ReportHead;
import cn.lawcampaign.intake.report.Reports;
import cn.lawcampaign.platform.audit.Audit;
import cn.lawcampaign.platform.audit.AuditEntry;
import cn.lawcampaign.platform.lang.Typed;
import cn.lawcampaign.platform.problem.Violation;
import cn.lawcampaign.platform.seal.TypedDigits;
import cn.lawcampaign.platform.security.CurrentViewer;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.platform.web.FormState;
import cn.lawcampaign.platform.web.Pages;

/** A clerk adds a mail to a report whose number is known, and whose originals the clerk may see. */
@Path("/desk/mail/{id}/supplement")
@RolesAllowed(Roles.CLERK)
public class MailAddingPages {

    private final Pages pages;
    private final CurrentViewer viewer;
    private final DeskMails desk;
    private final MailViews views;
    private final MailFilings filings;
    private final Reports reports;
    private final ReportDesks desks;
    private final Audit audit;

    MailAddingPages(Pages pages, CurrentViewer viewer, DeskMails desk, MailViews views, MailFilings filings,
            Reports reports, ReportDesks desks, Audit audit) {
        this.pages = pages;
        this.viewer = viewer;
        this.desk = desk;
        this.views = views;
        this.filings = filings;
        this.reports = reports;
        this.desks = desks;
        this.audit = audit;
    }

    @GET
    public Response form(UUID id) {
        Mail mail = desk.getOpen(id);
        FormState form = FormState.empty(pages.lang());
        return show(200, mail, desk.read(mail).filter(read -> !read.body().isEmpty())
                .map(read -> form.with("text", MailText.of(read).narrative())).orElse(form), FormNotice.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(UUID id, MultivaluedMap<String, String> sent) {
        FormState form = FormState.of(pages.lang(), sent);
        Mail mail = desk.getOpen(id);
        Optional<ReportHead> report = own(TypedDigits.of(form.value("number")));
        String text = Typed.clean(form.value("text"));
        FormState checked = form.withErrors(complaints(report, text));
        if (checked.hasErrors()) {
            return show(422, mail, checked, FormNotice.NONE);
        }
        try {
            filings.add(mail, report.get(), text, viewer.get());
            return Pages.seeOther("/desk/mail");
        } catch (RuntimeException refused) {
            FormNotice notice = FormNotice.of(refused).orElseThrow(() -> refused);
            return notice.on(show(notice.status(), mail, form, notice), refused);
        }
    }

    /** A report of another desk is none here, and the clerk isn't told that there is one. */
    private Optional<ReportHead> own(String number) {
        Viewer clerk = viewer.get();
        Optional<ReportHead> report = reports.byNumber(number);
        if (report.isPresent() && !desks.look(report.get()).worksOn(clerk, report.get())) {
            audit.denied(AuditEntry.by(clerk, "mail.add", "report", report.get().id()));
            return Optional.empty();
        }
        return report;
    }

    private static List<Violation> complaints(Optional<ReportHead> report, String text) {
        List<Violation> complaints = new ArrayList<>();
        if (report.isEmpty()) {
            complaints.add(Violation.of("number", "不能补充到这个受理编号，请核对；编号无误的，请登记为举报",
                    "Nothing can be added to this number here: please check it. If it is right, make the mail a report"));
        }
        Typed.complaint(text, true, ReportChecks.NARRATIVE)
                .ifPresent(said -> complaints.add(new Violation("text", said)));
        return complaints;
    }

    private Response show(int status, Mail mail, FormState form, FormNotice notice) {
        return pages.staff(status, Templates.supplement(views.of(mail), form, notice));
    }

    @CheckedTemplate(basePath = "mail")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance supplement(MailView mail, FormState form, FormNotice notice);
    }
}
