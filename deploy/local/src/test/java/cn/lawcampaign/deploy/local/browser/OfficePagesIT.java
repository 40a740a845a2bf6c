package cn.lawcampaign.deploy.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Tag;

import cn.lawcampaign.deploy.local.Reports;
import cn.lawcampaign.deploy.local.RunningSuite;

/** The Office's coordinator: what no rule could assign, the rules themselves, and the week's figures. */
@Tag("browser")
class OfficePagesIT {

    private static final String COORDINATOR = "yfb-coordinator";
    private static final String REASON = "据描述为县交警管辖路段，先由督察支队核查。";
    private static final Map<String, Object> NOBODY_NAMED = Map.of("title", "路口有人罚款不给票据", "narrative",
            "两个穿制服的拦住我，说尾灯不亮，收了二百元现金，不给票据。", "matter", "ACCUSATION", "identity",
            Map.of("mode", "ANONYMOUS"));

    @AtBothWidths
    void assignsWithAReasonAndNeverToTheAccused(int width) {
        FiledLead lead = FiledLead.of(NOBODY_NAMED, COORDINATOR);
        try (Visit visit = Visit.at(width)) {
            SignIn.as(visit, COORDINATOR, "/leads/triage");
            visit.looksRight("triage");
            visit.at("a[href='" + lead.path() + "']").click();
            visit.at("#f-reason").fill(REASON);
            visit.at("#f-accused").selectOption("DF-JJ");
            visit.at("#f-unit").selectOption("DF-JJ");
            visit.at("button[formaction$='/assign']").click();
            visit.focusIsOn("[data-error-summary]");
            assertThat(visit.at("[data-error-summary]")).containsText("回避");
            assertThat(visit.at("#f-reason")).hasValue(REASON);
            visit.looksRight("triage-refused");
            visit.at("#f-unit").selectOption("GAJ-DC");
            visit.at("button[formaction$='/assign']").click();
            visit.page().waitForURL("**/leads/triage?assigned=*");
            visit.sees("已分办给市公安局督察支队");
            assertThat(visit.at("tbody a[href='" + lead.path() + "']")).hasCount(0);
        }
        try (Visit visit = Visit.at(width)) {
            SignIn.as(visit, "gaj-dc-handler", lead.path());
            visit.sees(REASON);
        }
    }

    @AtBothWidths
    void readsTheRulesAndTheWeeksFigures(int width) {
        Reports.file(RunningSuite.api(), Reports.parking());
        try (Visit visit = Visit.at(width)) {
            SignIn.as(visit, COORDINATOR, "/rules");
            assertThat(visit.at("tbody tr").first()).isVisible();
            visit.looksRight("rules");
            assertEquals(200, visit.go("/campaign"));
            for (var chart : visit.at("img.chart").all()) {
                assertTrue((Boolean) chart.evaluate("i => i.decode().then(() => i.naturalWidth > 200)"), "a chart");
            }
            assertTrue(visit.at("img.chart").count() >= 3, "charts");
            visit.looksRight("figures");
            visit.press("English");
            assertThat(visit.at("html")).hasAttribute("lang", "en");
            visit.looksRight("figures-english");
            visit.at("a.big").first().click();
            visit.looksRight("figures-leads");
        }
    }
}
