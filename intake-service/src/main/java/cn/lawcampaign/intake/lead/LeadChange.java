package cn.lawcampaign.intake.lead;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import cn.lawcampaign.platform.event.Event;
import cn.lawcampaign.platform.event.Lists;
import cn.lawcampaign.platform.event.routing.LeadScope;

/**
 * What intake reads of any event of a lead, also of those that don't exist yet.
 *
 * @param reportIds empty where the event doesn't name any
 * @param textId    the text for the reporter, or null
 */
record LeadChange(UUID leadId, long leadVersion, LeadScope scope, List<UUID> reportIds, UUID textId,
        Instant at) implements Event {

    LeadChange {
        reportIds = Lists.copy(reportIds);
    }
}
