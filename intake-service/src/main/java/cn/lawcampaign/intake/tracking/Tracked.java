package cn.lawcampaign.intake.tracking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import cn.lawcampaign.intake.conversation.Messages.Message;
import cn.lawcampaign.intake.lead.Stage;

/**
 * Where a report stands, for its reporter.
 *
 * @param timeline    each stage once in a row, oldest first, beginning with the registration
 * @param supplements when the reporter added something
 */
public record Tracked(UUID report, String number, List<Entry> timeline, List<Message> messages,
        List<Instant> supplements) {

    /** A stage that was reached. */
    public record Entry(Stage stage, Instant at) {
    }

    public Stage status() {
        return timeline.get(timeline.size() - 1).stage();
    }
}
