package cn.lawcampaign.deploy.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import cn.lawcampaign.deploy.local.Reports;

/** A unit works on a lead, from its list to the result that the reporter reads. */
@Tag("browser")
class UnitPagesIT {

    private static final String NARRATIVE = "我叫钱守真，电话13900000000。民警在高速口拦车，每车收现金二百元，不给收据。";
    private static final String RESULT = "经查，反映的问题部分属实，已责令整改。";

    @AtBothWidths
    void worksOnALeadUntilTheReporterReadsTheResult(int width) {
        FiledLead lead = FiledLead.of(Reports.accusation(NARRATIVE), "gaj-dc-handler");
        try (Visit visit = Visit.at(width)) {
            SignIn.as(visit, "gaj-dc-handler", "/leads");
            visit.looksRight("list");
            visit.at("#filter-number").fill(lead.number());
            visit.press("筛选");
            visit.at("a.number").first().click();
            assertEquals(lead.path(), visit.path());
            visit.looksRight("lead");
            visit.press("查看内容");
            visit.sees("民警在高速口拦车");
            visit.doesNotSee("钱守真");
            visit.doesNotSee("13900000000");
            visit.looksRight("lead-open");
            work(visit);
            visit.looksRight("lead-concluded");
        }
        theReporterReads(lead, width);
    }

    @AtBothWidths
    void theAccusedSeeNothingOfIt(int width) {
        FiledLead lead = FiledLead.of(Reports.accusation(NARRATIVE), "gaj-dc-handler");
        try (Visit visit = Visit.at(width)) {
            SignIn.as(visit, "df-jj-handler", "/leads?number=" + lead.number());
            assertThat(visit.at(".empty")).isVisible();
            assertThat(visit.at("a[href='" + lead.path() + "']")).hasCount(0);
            visit.looksRight("list-empty");
            assertEquals(404, visit.go(lead.path()));
            visit.looksRight("lead-missing");
        }
    }

    @Test
    void signingOutReallyEndsTheSignIn() {
        try (Visit visit = Visit.at(1280)) {
            SignIn.as(visit, "gaj-dc-handler", "/leads");
            visit.at(".sign-out").click();
            assertThat(visit.page()).hasURL(Pattern.compile(".*/signed-out(\\?.*)?"));
            visit.looksRight("signed-out");
            visit.page().goBack();
            visit.doesNotSee("督察支队");
            visit.go("/leads");
            SignIn.isAskedBy(visit.page());
        }
    }

    private static void work(Visit visit) {
        visit.at("button[formaction$='/sign-for']").click();
        visit.at("button[formaction$='/accept']").click();
        visit.at("#f-note").fill("已调取监控。");
        visit.at("button[formaction$='/progress']").click();
        visit.sees("已调取监控。");
        visit.at("#f-text").fill(RESULT);
        visit.at("button[formaction$='/conclude']").click();
        visit.focusIsOn("[data-error-summary]");
        assertThat(visit.at("#f-text")).hasValue(RESULT);
        visit.at("input[name=finding][value=PARTLY]").check();
        visit.at("button[formaction$='/conclude']").click();
        visit.sees("已办结");
    }

    private static void theReporterReads(FiledLead lead, int width) {
        try (Visit visit = Visit.at(width)) {
            visit.go("/track");
            visit.at("#f-number").fill(lead.receipt().get("number").asText());
            visit.at("#f-queryCode").fill(lead.receipt().get("queryCode").asText());
            visit.at("main button[type=submit]").click();
            // a tracking page answers a POST: asking again is sending it again
            for (int again = 0; again < 5 && visit.at("article.panel").count() == 0; again++) {
                visit.page().reload();
            }
            assertThat(visit.at("article.panel")).containsText(RESULT);
            visit.looksRight("track-result");
        }
    }
}
