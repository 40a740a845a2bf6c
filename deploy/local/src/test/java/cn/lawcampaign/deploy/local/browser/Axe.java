package cn.lawcampaign.deploy.local.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

/** Looks for barriers on a page, with the rules of axe-core. */
final class Axe {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    private Axe() {
    }

    static void assertNothingSerious(Page page, String name) {
        List<String> barriers = new AxeBuilder(page).setLegacyMode(true).analyze().getViolations().stream()
                .filter(rule -> SERIOUS.contains(rule.getImpact())).map(Axe::words).toList();
        assertEquals(List.of(), barriers, name);
    }

    private static String words(Rule rule) {
        return rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + " "
                + rule.getNodes().stream().limit(3).map(node -> node.getTarget() + " " + node.getHtml()).toList();
    }
}
