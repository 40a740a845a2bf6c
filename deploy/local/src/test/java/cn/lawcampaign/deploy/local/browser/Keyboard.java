package cn.lawcampaign.deploy.local.browser;

import com.microsoft.playwright.Page;

/** Hands that never leave the keyboard. */
record Keyboard(Page page) {

    private static final int FAR = 60;

    /** Presses Tab until the focus is there. */
    void tabTo(String selector) {
        for (int presses = 0; presses < FAR; presses++) {
            if (isOn(selector)) {
                return;
            }
            press("Tab");
        }
        throw new AssertionError("Tab never comes to " + selector);
    }

    void tabAndType(String selector, String text) {
        tabTo(selector);
        type(text);
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    private boolean isOn(String selector) {
        return (Boolean) page.evaluate("s => document.activeElement.matches(s)", selector);
    }
}
