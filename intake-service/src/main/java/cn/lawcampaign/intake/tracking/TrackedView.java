package cn.lawcampaign.intake.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import cn.lawcampaign.intake.lead.Stage;

/** Where a report stands, for programs. */
@Schema(name = "Tracked")
public record TrackedView(@Schema(description = "当前状态 · present stage") Stage status, List<Entry> timeline,
        List<Message> messages) {

    /** A stage and the day that it was reached, in the campaign's zone. */
    @Schema(name = "TrackedStage")
    public record Entry(Stage stage, LocalDate on) {
    }

    /** A text for the reporter. */
    @Schema(name = "TrackedMessage")
    public record Message(String kind, LocalDate on, String text) {
    }

    static TrackedView of(Tracked tracked, ZoneId zone) {
        return new TrackedView(tracked.status(),
                tracked.timeline().stream().map(e -> new Entry(e.stage(), day(e.at(), zone))).toList(),
                tracked.messages().stream().map(m -> new Message(m.kind(), day(m.shownAt(), zone), m.text())).toList());
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }
}
