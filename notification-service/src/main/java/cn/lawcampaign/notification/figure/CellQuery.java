package cn.lawcampaign.notification.figure;

import java.util.Arrays;

import jakarta.ws.rs.QueryParam;

import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.Violation;

/** The address of a cell: which week, what is counted, and under which conditions; "-" asks for those without a code. */
public class CellQuery {

    @QueryParam("date")
    String date;

    @QueryParam("measure")
    String measure;

    @QueryParam("channel")
    String channel;

    @QueryParam("method")
    String method;

    @QueryParam("category")
    String category;

    @QueryParam("county")
    String county;

    @QueryParam("unit")
    String unit;

    /** @throws Problem 400 when there is no such measure */
    Cell cell(FigureReader reader) {
        return new Cell(measure(), any(channel), any(method), reader.categories(any(category)), any(county),
                any(unit));
    }

    private Measure measure() {
        String asked = any(measure) == null ? Measure.RECEIVED.name() : measure;
        return Arrays.stream(Measure.values()).filter(m -> m.name().equals(asked)).findFirst()
                .orElseThrow(() -> Problem.invalid(Violation.of("measure", "没有这一项数据，请从数据页面的链接进入",
                        "There is no such measure; follow a link of the figures' page")));
    }

    private static String any(String code) {
        return code == null || code.isBlank() ? null : code;
    }
}
