package cn.lawcampaign.intake.mail.answer;

import java.net.URI;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;

import cn.lawcampaign.intake.report.Receipt;
import cn.lawcampaign.intake.report.ReceiptPage;
import cn.lawcampaign.intake.report.ReportHead;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.seal.QueryCodes;
import cn.lawcampaign.platform.web.WebConfig;

/** The words of an answer: in Chinese and then in English, for nobody knows what the sender reads best. */
@ApplicationScoped
class AnswerText {

    private final QueryCodes codes;
    private final Campaign campaign;
    private final URI origin;

    AnswerText(QueryCodes codes, Campaign campaign, WebConfig web) {
        this.codes = codes;
        this.campaign = campaign;
        this.origin = web.origin();
    }

    record Bodies(String plain, String html) {
    }

    Bodies of(ReportHead report, String token) {
        ReceiptPage receipt = ReceiptPage.of(
                new Receipt(report.number(), codes.codeFor(report.number()), report.receivedAt()), campaign.zone());
        String track = origin.resolve("/track").toString();
        return new Bodies(render(receipt, track, token, "text/plain"), render(receipt, track, token, "text/html"));
    }

    private static String render(ReceiptPage receipt, String track, String token, String type) {
        return Templates.answer(receipt, track, token).setVariant(Variant.forContentType(type)).render();
    }

    @CheckedTemplate(basePath = "mail")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance answer(ReceiptPage receipt, String track, String token);
    }
}
