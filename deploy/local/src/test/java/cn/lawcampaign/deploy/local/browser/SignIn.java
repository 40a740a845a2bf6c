package cn.lawcampaign.deploy.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;

import cn.lawcampaign.deploy.local.Api;
import cn.lawcampaign.deploy.local.RunningSuite;

/** Signs a demo account in at Keycloak's own form. */
final class SignIn {

    private static final Pattern SIGN_IN_PAGE = Pattern.compile(".*/auth/realms/campaign/.*");

    private SignIn() {
    }

    /** Asks for a page as a stranger, signs in, and is on that page. */
    static void as(Visit visit, String user, String path) {
        visit.page().navigate(path);
        fill(visit.page(), user);
        assertThat(visit.page()).hasURL(RunningSuite.address() + path);
    }

    /** Fills the sign-in form that the page shows. */
    static void fill(Page page, String user) {
        isAskedBy(page);
        page.locator("#username").fill(user);
        page.locator("#password").fill(Api.DEMO_PASSWORD);
        page.locator("#kc-login").click();
    }

    /** The page is the sign-in form, so that nobody is signed in any more. */
    static void isAskedBy(Page page) {
        assertThat(page).hasURL(SIGN_IN_PAGE);
        assertThat(page.locator("#password")).isVisible();
    }

    /** As time does it: both the suite's session and Keycloak's end, while the pages stay open. */
    static void expire(Visit visit) {
        visit.context()
                .clearCookies(new ClearCookiesOptions().setName(Pattern.compile("q_session.*|KEYCLOAK.*|AUTH_.*")));
    }
}
