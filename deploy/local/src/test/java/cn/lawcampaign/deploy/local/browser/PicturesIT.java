package cn.lawcampaign.deploy.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import com.fasterxml.jackson.databind.JsonNode;

import cn.lawcampaign.deploy.local.RunningSuite;

/** README's pictures: {@code ./mvnw verify -Dit.test=PicturesIT -Dpictures=$PWD/docs/pictures}. */
@Tag("browser")
@EnabledIfSystemProperty(named = "pictures", matches = ".+")
class PicturesIT {

    private static final int DESK = 1280;
    private static final int PHONE = 360;

    @BeforeAll
    static void fillTheLists() {
        int received = RunningSuite.api().get("yfb-coordinator", "/api/figures/week/leads?measure=RECEIVED")
                .get("count").asInt();
        if (received < 30) {
            RunningSuite.fileSamples();
        }
    }

    @Test
    void notice() {
        try (Visit visit = Visit.at(DESK)) {
            visit.go("/");
            Pictures.take(visit.page(), "notice");
        }
    }

    @Test
    void formAndReceipt() {
        try (Visit visit = Visit.at(PHONE)) {
            visit.go("/report");
            visit.at("#f-title").fill("同一路口两次罚款不给票据");
            visit.at("#f-narrative").fill("五月十日上午在城西路口被拦下，罚款二百元，没有票据；下午同一地点又被罚一次。");
            visit.at("input[name=matter][value=ACCUSATION]").check();
            visit.page().evaluate("document.activeElement.blur(); scrollTo(0, 0)");
            Pictures.take(visit.page(), "form");
            visit.press("下一步");
            visit.press("下一步");
            visit.at("[data-submit]").click();
            Receipt.on(visit);
            Pictures.take(visit.page(), "receipt");
        }
    }

    @Test
    void listAndLead() {
        JsonNode lead = RunningSuite.api().get("gaj-dc-handler", "/api/leads?category=A4").get("items").get(0);
        try (Visit visit = Visit.at(DESK)) {
            SignIn.as(visit, "gaj-dc-handler", "/leads");
            Pictures.take(visit.page(), "leads");
            visit.go("/leads/" + lead.get("id").asText());
            visit.press("查看内容");
            assertThat(visit.at(".working-copy")).isVisible();
            Pictures.take(visit.page(), "lead");
        }
    }

    @Test
    void triageAndFigures() {
        try (Visit visit = Visit.at(DESK)) {
            SignIn.as(visit, "yfb-coordinator", "/leads/triage");
            Pictures.take(visit.page(), "triage");
            visit.go("/campaign");
            for (var chart : visit.at("img.chart").all()) {
                chart.evaluate("i => i.decode()");
            }
            Pictures.take(visit.page(), "week");
        }
    }
}
