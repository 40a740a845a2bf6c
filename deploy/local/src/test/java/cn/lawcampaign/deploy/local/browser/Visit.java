package cn.lawcampaign.deploy.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;

import cn.lawcampaign.deploy.local.RunningSuite;

/**
 * One person before one browser that nobody used before. Closing it fails when the browser complained about a page, or
 * when a page asked another site for something.
 */
final class Visit implements AutoCloseable {

    /** Where "leave quickly" goes; the tests never ask the real site. */
    static final String ELSEWHERE = "https://www.weather.com.cn/";

    private final BrowserContext context;
    private final Page page;
    private final Complaints complaints;
    private final int width;

    private Visit(int width, boolean script) {
        this.width = width;
        context = Chromium.get().newContext(new NewContextOptions().setBaseURL(RunningSuite.address())
                .setViewportSize(width, width < 600 ? 780 : 900).setLocale("zh-CN").setTimezoneId("Asia/Shanghai")
                .setPermissions(List.of("clipboard-read", "clipboard-write")).setJavaScriptEnabled(script));
        context.setDefaultTimeout(15_000);
        context.setDefaultNavigationTimeout(30_000);
        complaints = new Complaints(context);
        context.route(url -> !url.startsWith(RunningSuite.address()), route -> {
            if (route.request().url().equals(ELSEWHERE)) {
                route.fulfill(new FulfillOptions().setBody("weather"));
            } else {
                complaints.add("asked another site: " + route.request().url());
                route.abort();
            }
        });
        page = context.newPage();
    }

    static Visit at(int width) {
        return new Visit(width, true);
    }

    static Visit withoutScript(int width) {
        return new Visit(width, false);
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** The status that the page answered with. */
    int go(String path) {
        return page.navigate(path).status();
    }

    /** Path of the page that is shown. */
    String path() {
        return URI.create(page.url()).getPath();
    }

    Locator at(String selector) {
        return page.locator(selector);
    }

    /** Presses the button or follows the link with these words. */
    void press(String words) {
        page.locator("button:visible, a:visible").filter(new Locator.FilterOptions().setHasText(words)).first().click();
    }

    void sees(String words) {
        assertThat(page.locator("body")).containsText(words);
    }

    void doesNotSee(String words) {
        assertThat(page.locator("body")).not().containsText(words);
    }

    void focusIsOn(String selector) {
        assertThat(page.locator(selector)).isFocused();
    }

    /** Every page fits the width and axe finds nothing serious. With the property {@code pictures} it leaves its picture. */
    void looksRight(String name) {
        int wide = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        Pictures.all(page, name + "-" + width);
        assertEquals(width, Math.max(width, wide), () -> name + " scrolls sideways: " + widest());
        Axe.assertNothingSerious(page, name);
    }

    private String widest() {
        Object names = page.evaluate("w => [...document.querySelectorAll('body *')].filter(e => "
                + "e.getBoundingClientRect().right > w + 1).map(e => e.tagName + '.' + e.className).slice(0, 8).join(' ')",
                width);
        return String.valueOf(names);
    }

    /** Says that the test itself makes the browser complain with these words. */
    void expectComplaint(String words) {
        complaints.expect(words);
    }

    @Override
    public void close() {
        context.close();
        complaints.assertNone();
    }
}
