package cn.lawcampaign.deploy.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Tag;

import com.fasterxml.jackson.databind.JsonNode;

import cn.lawcampaign.deploy.local.Reports;
import cn.lawcampaign.deploy.local.RunningSuite;

/** A reporter looks up the report and adds to it. */
@Tag("browser")
class TrackingIT {

    @AtBothWidths
    void opensWithNumberAndCodeOnlyAndTakesASupplement(int width) {
        JsonNode receipt = Reports.file(RunningSuite.api(), Reports.parking());
        String number = receipt.get("number").asText();
        String code = receipt.get("queryCode").asText();
        try (Visit visit = Visit.at(width)) {
            visit.go("/track");
            visit.looksRight("track");
            ask(visit, number, code.charAt(0) == '9' ? "1" + code.substring(1) : "9" + code.substring(1));
            assertThat(visit.at("[role=alert]")).containsText("没有找到对应的举报");
            assertThat(visit.at("#f-number")).hasValue(number);
            visit.looksRight("track-wrong");
            ask(visit, number, code);
            assertThat(visit.at("ol.timeline")).containsText("已登记");
            visit.looksRight("track-found");
            visit.at("#f-text").fill("又看到一次，车牌记下了。");
            visit.press("提交补充");
            assertThat(visit.at("[role=status]").first()).containsText("已收到您的补充");
            visit.looksRight("track-supplemented");
            assertThat(visit.at(".lang")).isHidden(); // it would lead away from what only this page has
        }
    }

    private static void ask(Visit visit, String number, String code) {
        visit.at("#f-number").fill(number);
        visit.at("#f-queryCode").fill(code);
        visit.page().locator("main button[type=submit]").click();
    }
}
