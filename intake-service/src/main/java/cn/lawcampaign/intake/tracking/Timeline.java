package cn.lawcampaign.intake.tracking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import cn.lawcampaign.intake.lead.Leads.Step;
import cn.lawcampaign.intake.lead.Stage;
import cn.lawcampaign.intake.tracking.Tracked.Entry;

/** Turns the steps of leads into what a reporter is shown. */
final class Timeline {

    private Timeline() {
    }

    /**
     * A second progress note is no news, and neither is a lead handed from one unit to the next before anybody took it up:
     * of equal stages in a row the first is shown.
     */
    static List<Entry> of(Instant receivedAt, List<Step> steps) {
        List<Entry> entries = new ArrayList<>(List.of(new Entry(Stage.REGISTERED, receivedAt)));
        for (Step step : steps) {
            if (entries.get(entries.size() - 1).stage() != step.stage()) {
                entries.add(new Entry(step.stage(), step.at()));
            }
        }
        return List.copyOf(entries);
    }
}
