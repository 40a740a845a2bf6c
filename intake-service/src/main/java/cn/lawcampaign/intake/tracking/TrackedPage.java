package cn.lawcampaign.intake.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import cn.lawcampaign.intake.lead.Stage;
import cn.lawcampaign.intake.report.Grouped;

/**
 * Where a report stands, as its page shows it.
 *
 * @param number in fours
 */
public record TrackedPage(String number, List<Line> timeline, List<Answer> answers, List<String> supplements) {

    /** Whether nobody works on it any more, so that an addition may stay without an answer. */
    public boolean isConcluded() {
        return timeline.get(timeline.size() - 1).stage() == Stage.CONCLUDED;
    }

    /** A stage, its day, and whether it is the present one. */
    public record Line(Stage stage, String day, boolean current) {
    }

    /** A text for the reporter. */
    public record Answer(String day, List<String> paragraphs) {
    }

    static TrackedPage of(Tracked tracked, ZoneId zone) {
        int last = tracked.timeline().size() - 1;
        return new TrackedPage(Grouped.inFours(tracked.number()),
                tracked.timeline().stream()
                        .map(e -> new Line(e.stage(), day(e.at(), zone), e == tracked.timeline().get(last))).toList(),
                tracked.messages().stream()
                        .map(m -> new Answer(day(m.shownAt(), zone), m.text().lines().toList())).toList(),
                tracked.supplements().stream().map(at -> day(at, zone)).toList());
    }

    private static String day(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone).toString();
    }
}
