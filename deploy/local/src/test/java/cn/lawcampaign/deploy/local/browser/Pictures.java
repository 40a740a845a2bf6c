package cn.lawcampaign.deploy.local.browser;

import java.nio.file.Path;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;

/** Pictures of pages, in the folder that the property {@code pictures} names; without it none are taken. */
final class Pictures {

    private static final String FOLDER = System.getProperty("pictures");

    private Pictures() {
    }

    /** The whole page, however long, for looking at; not for README. */
    static void all(Page page, String name) {
        take(page, "all/" + name, true);
    }

    /** What fits the window. */
    static void take(Page page, String name) {
        take(page, name, false);
    }

    private static void take(Page page, String name, boolean whole) {
        if (FOLDER != null) {
            page.screenshot(new ScreenshotOptions().setPath(Path.of(FOLDER, name + ".png")).setFullPage(whole));
        }
    }
}
