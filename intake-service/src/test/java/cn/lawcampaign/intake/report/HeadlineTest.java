package cn.lawcampaign.intake.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HeadlineTest {

    @Test
    void theFirstSentenceServesAsHeadline() {
        assertEquals("大队长乱罚款", headline("大队长乱罚款。昨天罚了两次"));
        assertEquals("字".repeat(30) + "…", headline("字".repeat(40)));
        assertEquals("𠮷".repeat(30) + "…", headline("𠮷".repeat(31)));
        assertEquals("。第二句", headline("。第二句"));
        assertEquals("", headline("  "));
    }

    @Test
    void aHeadlineThatWasTypedStays() {
        assertEquals("标题", Headline.in(new ReportInputs().title("标题").build()).title());
    }

    private static String headline(String narrative) {
        return Headline.in(new ReportInputs().title(" ").narrative(narrative).build()).title();
    }
}
