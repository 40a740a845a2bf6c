package cn.lawcampaign.notification.figure;

import java.util.List;

import cn.lawcampaign.notification.figure.FiguresView.UnitRow;
import cn.lawcampaign.platform.lang.Lang;
import cn.lawcampaign.platform.lang.Text;

/** The charts of a week. Rows without any figure are left to the table. */
enum ChartKind {
    CHANNEL("按渠道收到举报", "Reports received by channel"), CATEGORY("按问题类别收到举报", "Reports received by category"), COUNTY(
            "按县（区）收到举报", "Reports received by county"), UNIT("各单位在办与办结", "In hand and concluded, by unit");

    private static final Text IN_WEEK = Text.of("当周", "In the week");
    private static final Text LAST_WEEK = Text.of("上周", "Week before");

    private final Text title;

    ChartKind(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    BarChart draw(FiguresView figures, Lang lang, int width) {
        if (this == UNIT) {
            return BarChart.of(title.in(lang), Measure.IN_HAND.label().in(lang), Measure.CONCLUDED.label().in(lang),
                    figures.byUnit().stream().map(ChartKind::row).toList(), width);
        }
        List<BarChart.Row> rows = received(figures).stream().filter(r -> r.count() + r.previous() > 0)
                .map(r -> new BarChart.Row(r.name(), r.count(), r.previous())).toList();
        return BarChart.of(title.in(lang), IN_WEEK.in(lang), LAST_WEEK.in(lang), rows, width);
    }

    private List<FiguresView.Row> received(FiguresView figures) {
        return switch (this) {
            case CHANNEL -> figures.byChannel();
            case CATEGORY -> figures.byCategory();
            default -> figures.byCounty();
        };
    }

    private static BarChart.Row row(UnitRow unit) {
        return new BarChart.Row(unit.name(), unit.figure(Measure.IN_HAND).count(),
                unit.figure(Measure.CONCLUDED).count());
    }
}
