package cn.lawcampaign.deploy.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A citizen reports on the web form. */
@Tag("browser")
class CitizenFormIT {

    private static final String HEADLINE = "在同一路口被两次罚款";
    private static final String NARRATIVE = "五月十日上午在𠮷祥路口被拦下罚款二百元，没有票据；下午同一地点又被罚一次。";

    @AtBothWidths
    void takesThreeStepsAndShowsNumberAndCode(int width) {
        try (Visit visit = Visit.at(width)) {
            assertEquals(200, visit.go("/"));
            visit.looksRight("notice");
            visit.press("反映问题");
            visit.looksRight("form-what");
            describe(visit);
            visit.press("下一步");
            assertThat(visit.at("#f-narrative")).isHidden();
            visit.looksRight("form-evidence");
            visit.press("下一步");
            visit.looksRight("form-who");
            visit.press("上一步");
            visit.press("上一步");
            assertThat(visit.at("#f-narrative")).hasValue(NARRATIVE);
            visit.press("下一步");
            visit.press("下一步");
            visit.at("[data-submit]").dblclick();
            Receipt receipt = Receipt.on(visit);
            visit.looksRight("form-done");
            copies(visit, receipt);
            visit.page().reload();
            assertEquals(receipt, Receipt.on(visit), "sent twice, filed once");
        }
    }

    @AtBothWidths
    void keepsWhatWasTypedAndLeadsToEachError(int width) {
        try (Visit visit = Visit.at(width)) {
            visit.go("/report");
            visit.at("#f-title").fill(HEADLINE);
            visit.press("下一步");
            visit.focusIsOn("#f-narrative");
            visit.sees("请写明事情经过");
            visit.sees("请选择反映的性质");
            assertThat(visit.at("#f-narrative")).hasAttribute("aria-describedby", "f-narrative-hint f-narrative-error");
            visit.looksRight("form-missing");
            describe(visit);
            visit.doesNotSee("请写明事情经过");
            visit.at("#f-plates").fill("记不清");
            visit.press("下一步");
            visit.press("下一步");
            visit.at("[data-submit]").click();
            visit.focusIsOn("[data-error-summary]");
            visit.looksRight("form-errors");
            assertThat(visit.at("#f-title")).hasValue(HEADLINE);
            visit.at("[data-error-summary] a[href='#f-plates']").click();
            visit.focusIsOn("#f-plates");
            visit.at("#f-plates").fill("");
            visit.press("下一步");
            visit.press("下一步");
            visit.at("[data-submit]").click();
            Receipt.on(visit);
        }
    }

    @AtBothWidths
    void isOnePageWithoutScript(int width) {
        try (Visit visit = Visit.withoutScript(width)) {
            visit.go("/report");
            visit.at("#f-title").fill(HEADLINE);
            visit.at("[data-submit]").press("Enter");
            assertThat(visit.at("[data-error-summary] a").first()).isVisible();
            assertThat(visit.at("#f-title")).hasValue(HEADLINE);
            visit.at("#f-narrative").fill(NARRATIVE);
            visit.at("input[name=matter][value=CLAIM]").press("Space");
            visit.at("[data-submit]").press("Enter");
            Receipt.on(visit);
            assertThat(visit.at("[data-copy]")).isHidden();
        }
    }

    @Test
    void speaksEnglishWhenTheReaderChoosesIt() {
        try (Visit visit = Visit.at(360)) {
            visit.go("/report");
            visit.press("English");
            assertThat(visit.at("html")).hasAttribute("lang", "en");
            assertEquals("/report", visit.path());
            visit.looksRight("form-english");
            visit.go("/");
            visit.looksRight("notice-english");
            visit.go("/track");
            visit.looksRight("track-english");
            visit.press("中文");
            assertThat(visit.at("html")).hasAttribute("lang", "zh-CN");
        }
    }

    @Test
    void canBeLeftQuicklyAndLeavesNothingBehind() {
        try (Visit visit = Visit.at(1280)) {
            visit.go("/");
            visit.go("/report");
            visit.at("#f-title").fill(HEADLINE);
            visit.press("快速离开");
            visit.page().waitForURL(Visit.ELSEWHERE);
            visit.page().goBack();
            assertEquals("/", visit.path(), "the form is not in the history");
            visit.go("/report");
            for (int press = 0; press < 3; press++) {
                visit.page().keyboard().press("Escape");
            }
            visit.page().waitForURL(Visit.ELSEWHERE);
        }
    }

    private static void describe(Visit visit) {
        visit.at("#f-title").fill(HEADLINE);
        visit.at("#f-narrative").fill(NARRATIVE);
        visit.at("input[name=matter][value=CLAIM]").check();
        visit.at("#f-occurredAt").fill("2023-05-10");
    }

    private static void copies(Visit visit, Receipt receipt) {
        visit.at("[data-copy]").click();
        assertThat(visit.at("[data-copy]")).hasText("已复制");
        assertEquals(receipt.number() + "\n" + receipt.code(),
                visit.page().evaluate("navigator.clipboard.readText()"));
    }
}
