package cn.lawcampaign.platform.event.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import cn.lawcampaign.platform.event.Event;
import cn.lawcampaign.platform.event.Lists;

/**
 * The reporter added to a report; a report itself is never edited.
 *
 * @param reportId     the report
 * @param supplementId the addition; its text stays at intake
 * @param at           receipt of the addition
 * @param accusedUnits codes of the units that the addition names; empty in events from before there was this field
 */
public record ReportSupplemented(UUID reportId, UUID supplementId, Instant at,
        List<String> accusedUnits) implements Event {

    public ReportSupplemented {
        accusedUnits = Lists.copy(accusedUnits);
    }
}
