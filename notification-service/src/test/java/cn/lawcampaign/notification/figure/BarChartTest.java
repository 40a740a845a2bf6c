package cn.lawcampaign.notification.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class BarChartTest {

    @Test
    void theLongestBarLeavesRoomForItsNumber() {
        BarChart chart = chart(new BarChart.Row("网上填报", 58, 7), new BarChart.Row("市公安局电话", 1, 0));
        BarChart.Bar longest = chart.bars().get(0);
        assertTrue(chart.barsAt() + longest.firstWidth() + 40 <= chart.width(), chart.toString());
        assertTrue(chart.bars().get(1).firstWidth() >= 2, "one is not nothing");
        assertEquals(0, chart.bars().get(1).secondWidth());
    }

    @Test
    void aLongLabelIsShortenedInThePictureOnly() {
        String label = "市公安局交警支队一大队市公安局交警支队一大队市公安局交警支队一大队";
        BarChart chart = chart(new BarChart.Row(label, 1, 0));
        assertTrue(chart.bars().get(0).label().endsWith("…"));
        assertTrue(chart.description().contains(label));
        assertTrue(BarChart.widthOf(chart.bars().get(0).label()) <= chart.barsAt());
    }

    @Test
    void nothingToShowIsAnEmptyChart() {
        assertTrue(chart().height() > 0);
    }

    private static BarChart chart(BarChart.Row... rows) {
        return BarChart.of("按渠道", "当周", "上周", List.of(rows), BarChart.NARROW);
    }
}
