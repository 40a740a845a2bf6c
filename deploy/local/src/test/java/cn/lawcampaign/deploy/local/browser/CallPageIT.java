package cn.lawcampaign.deploy.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;

/** An operator of the hotline enters a call, with the keyboard only. */
@Tag("browser")
class CallPageIT {

    private static final String OPERATOR = "zwr-operator";
    private static final String WORDS = "来电人说，东丰县医院门口两侧停满车，救护车进不去。";
    private static final String STATE = "[data-autosave-state]";

    /** The account has one draft, whatever an earlier test left. */
    @BeforeEach
    void forgetTheDraft() {
        try (Visit visit = Visit.at(1280)) {
            SignIn.as(visit, OPERATOR, "/desk/calls");
            if (visit.at("form[action='/desk/calls/discard']").count() > 0) {
                visit.press("重新填写");
                assertThat(visit.at("#f-narrative")).hasValue("");
            }
        }
    }

    @AtBothWidths
    void takesACallWithoutAMouseAndOnlyAfterReadingItBack(int width) {
        try (Visit visit = Visit.at(width)) {
            SignIn.as(visit, OPERATOR, "/desk");
            visit.looksRight("desk");
            Keyboard keys = new Keyboard(visit.page());
            keys.tabTo("a[href='/desk/calls'].btn");
            keys.press("Enter");
            visit.focusIsOn("#f-narrative");
            visit.looksRight("call");
            keys.type(WORDS);
            keys.tabTo("input[name=matter]");
            keys.press("ArrowDown");
            assertThat(visit.at("input[name=matter][value=CLAIM]")).isChecked();
            keys.tabAndType("#f-place", "县医院");
            keys.press("Alt+Enter");
            visit.focusIsOn("[data-error-summary]");
            assertThat(visit.at("#f-narrative")).hasValue(WORDS);
            visit.looksRight("call-unread");
            keys.tabTo("#f-readBack");
            keys.press("Space");
            keys.press("Alt+Enter");
            Receipt receipt = Receipt.on(visit);
            assertThat(visit.at(".spoken")).hasCount(2);
            assertEquals(12, receipt.number().replace(" ", "").length());
            visit.looksRight("call-done");
            keys.tabTo("a[href='/desk/calls'].btn");
            keys.press("Enter");
            visit.focusIsOn("#f-narrative");
            assertThat(visit.at("#f-narrative")).hasValue("");
            visit.go("/desk");
            visit.sees(receipt.number());
        }
    }

    @Test
    void keepsTheDraftThroughAReload() {
        try (Visit visit = Visit.at(1280)) {
            SignIn.as(visit, OPERATOR, "/desk/calls");
            visit.focusIsOn("#f-narrative");
            new Keyboard(visit.page()).type(WORDS);
            saysInTime(visit, "已自动保存");
            visit.page().reload();
            assertThat(visit.at("#f-narrative")).hasValue(WORDS);
            visit.sees("已恢复您上次没有提交的内容");
            visit.looksRight("call-restored");
            new Keyboard(visit.page()).type("请派人。");
            assertThat(visit.at("#f-narrative")).hasValue(WORDS + "请派人。");
            saysInTime(visit, "已自动保存");
            assertThat(visit.at("#f-readBack")).not().isChecked();
        }
    }

    @AtBothWidths
    void keepsWhatIsTypedWhenTheSignInExpires(int width) {
        try (Visit visit = Visit.at(width)) {
            visit.expectComplaint("status of 499");
            SignIn.as(visit, OPERATOR, "/desk/calls");
            visit.focusIsOn("#f-narrative");
            Keyboard keys = new Keyboard(visit.page());
            keys.type(WORDS);
            SignIn.expire(visit);
            keys.type("还在堵。");
            saysInTime(visit, "登录已过期");
            keys.press("Alt+Enter");
            visit.focusIsOn(STATE + " a");
            visit.looksRight("call-signed-out");
            signInAgainFrom(visit);
            saysInTime(visit, "已自动保存");
            visit.page().reload();
            assertThat(visit.at("#f-narrative")).hasValue(WORDS + "还在堵。");
        }
    }

    private static void signInAgainFrom(Visit visit) {
        Page other = visit.page().waitForPopup(() -> visit.page().keyboard().press("Enter"));
        SignIn.fill(other, OPERATOR);
        assertThat(other).hasURL(Pattern.compile(".*/desk$"));
        other.close();
        visit.page().bringToFront();
    }

    // the next try is at most 15 s away
    private static void saysInTime(Visit visit, String words) {
        assertThat(visit.at(STATE)).containsText(words, new ContainsTextOptions().setTimeout(20_000));
    }
}
