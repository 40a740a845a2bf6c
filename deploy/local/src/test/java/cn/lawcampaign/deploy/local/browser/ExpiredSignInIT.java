package cn.lawcampaign.deploy.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;

import cn.lawcampaign.deploy.local.Reports;

/** A handler's sign-in ends while something is being typed. */
@Tag("browser")
class ExpiredSignInIT {

    private static final String HANDLER = "df-jj-handler";
    private static final String NOTE = "已到县医院门口现场，两侧车辆正在劝离，已通知两名车主到场挪车，拟增设早高峰值守岗并复查一周。";

    private final FiledLead lead = FiledLead.of(Reports.parking(), HANDLER);

    @Test
    void whatWasTypedIsSentAfterSigningInAgain() {
        try (Visit visit = Visit.at(1280)) {
            visit.expectComplaint("status of 499");
            accept(visit);
            visit.at("#f-note").fill(NOTE);
            SignIn.expire(visit);
            visit.at("button[formaction$='/progress']").click();
            assertThat(visit.at("[data-guard-state]")).containsText("登录已过期");
            visit.looksRight("lead-signed-out");
            Page other = visit.page().waitForPopup(() -> visit.press("在新窗口登录"));
            SignIn.fill(other, HANDLER);
            assertThat(other.locator("#work")).isVisible();
            other.close();
            assertThat(visit.at("#f-note")).hasValue(NOTE);
            visit.at("button[formaction$='/progress']").click();
            assertThat(visit.at("ol.timeline")).containsText(NOTE);
        }
    }

    @Test
    void withoutScriptThePageGivesBackWhatWasTyped() {
        try (Visit visit = Visit.withoutScript(1280)) {
            SignIn.as(visit, HANDLER, lead.path());
            visit.at("button[formaction$='/sign-for']").press("Enter");
            visit.at("button[formaction$='/accept']").press("Enter");
            visit.at("#f-note").fill(NOTE);
            SignIn.expire(visit);
            visit.at("button[formaction$='/progress']").press("Enter");
            visit.sees("登录已过期");
            visit.sees(NOTE);
            Page other = visit.page().waitForPopup(() -> visit.at("main a[target=_blank]").press("Enter"));
            SignIn.fill(other, HANDLER);
            assertThat(other.locator("body")).containsText("您已重新登录");
            other.close();
            visit.at("main form button").press("Enter");
            assertThat(visit.at("ol.timeline")).containsText(NOTE);
        }
    }

    /** A link or a bookmark may hold the address of an act, which is no page. */
    @Test
    void theAddressOfAnActLeadsToTheLead() {
        try (Visit visit = Visit.at(1280)) {
            visit.page().navigate(lead.path() + "/accept");
            SignIn.fill(visit.page(), HANDLER);
            assertThat(visit.at("#work")).isVisible();
            assertEquals(lead.path(), visit.path());
        }
    }

    @Test
    void theLanguageCanBeChangedOnAnyAnswer() {
        try (Visit visit = Visit.at(360)) {
            SignIn.as(visit, HANDLER, lead.path());
            visit.press("查看内容");
            assertThat(visit.at(".working-copy")).isVisible(); // else the other language is chosen on the page before
            visit.press("English");
            assertThat(visit.at("html")).hasAttribute("lang", "en");
            assertEquals(lead.path(), visit.path());
            visit.looksRight("lead-english");
        }
    }

    private void accept(Visit visit) {
        SignIn.as(visit, HANDLER, lead.path());
        visit.at("button[formaction$='/sign-for']").click();
        visit.at("button[formaction$='/accept']").click();
    }
}
