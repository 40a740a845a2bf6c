package cn.lawcampaign.deploy.local.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;

/** What a browser complains about while somebody uses the pages: errors of scripts, and breaches of the content policy. */
final class Complaints {

    private static final Set<String> LEVELS = Set.of("error", "warning");

    private final List<String> heard = new ArrayList<>();
    private final Set<String> refusedPages = new HashSet<>();
    private final List<String> expected = new ArrayList<>();

    Complaints(BrowserContext context) {
        context.onConsoleMessage(this::hear);
        context.onWebError(error -> heard.add(error.error()));
        context.onResponse(response -> {
            if (response.status() >= 400 && response.request().isNavigationRequest()) {
                refusedPages.add(response.url());
            }
        });
    }

    /** Says that the test itself causes messages with these words. */
    void expect(String words) {
        expected.add(words);
    }

    void add(String complaint) {
        heard.add(complaint);
    }

    private void hear(ConsoleMessage message) {
        if (LEVELS.contains(message.type())) {
            heard.add(message.text() + " @ " + message.location());
        }
    }

    void assertNone() {
        assertEquals(List.of(), heard.stream().filter(this::isUnexpected).toList(), "the browser's console");
    }

    // A page that answers 404 or 422 is a page; Chromium logs its status all the same.
    private boolean isUnexpected(String complaint) {
        boolean page = complaint.startsWith("Failed to load resource")
                && refusedPages.stream().anyMatch(complaint::contains);
        return !page && expected.stream().noneMatch(complaint::contains);
    }
}
