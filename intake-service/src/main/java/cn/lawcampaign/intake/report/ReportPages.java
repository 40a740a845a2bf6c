package cn.lawcampaign.intake.report;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;

import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.security.Throttle;
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
    private final Throttle throttle;
    private final Campaign campaign;
    private final Clock clock;

    ReportPages(Pages pages, Choices choices, Entry entry, Filing filing, Throttle throttle, Campaign campaign,
            Clock clock) {
        this.pages = pages;
        this.choices = choices;
        this.entry = entry;
        this.filing = filing;
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
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response send(MultivaluedMap<String, String> sent, RoutingContext context) {
        FormState form = FormState.of(pages.lang(), sent);
        try {
            throttle.take("report", context.request().remoteAddress());
            ReportChecks.Result result = entry.check(ReportForm.read(sent));
            if (!result.isFine()) {
                return show(422, form.withErrors(result.violations()), FormNotice.NONE);
            }
            Receipt receipt = filing.file(result.report(), Origin.filedOn(entry.web()),
                    IdempotencyKey.of(form.value(ReportForm.KEY)));
            return pages.citizen(Templates.done(ReceiptPage.of(receipt, campaign.zone())));
        } catch (RuntimeException refused) {
            FormNotice notice = FormNotice.of(refused).orElseThrow(() -> refused);
            return notice.on(show(notice.status(), notice.again(form), notice), refused);
        }
    }

    private Response show(int status, FormState form, FormNotice notice) {
        LocalDate today = LocalDate.now(clock.withZone(campaign.zone()));
        return pages.citizen(status, Templates.form(form, choices.in(pages.lang()), today.toString(), notice));
    }

    @CheckedTemplate(basePath = "report")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance form(FormState form, Choices.Lists lists, String today, FormNotice notice);

        static native TemplateInstance done(ReceiptPage receipt);
    }
}
