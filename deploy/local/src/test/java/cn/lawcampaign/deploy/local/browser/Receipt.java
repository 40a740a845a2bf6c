package cn.lawcampaign.deploy.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;

/** The number and code that a page shows, as they are written there. */
record Receipt(String number, String code) {

    private static final Pattern NUMBER = Pattern.compile("[\\d ]{12,}");

    static Receipt on(Visit visit) {
        Locator shown = visit.at(".receipt .number");
        assertThat(shown).hasCount(2);
        assertThat(shown.first()).hasText(NUMBER);
        assertThat(shown.last()).hasText(NUMBER);
        return new Receipt(shown.first().innerText().strip(), shown.last().innerText().strip());
    }
}
