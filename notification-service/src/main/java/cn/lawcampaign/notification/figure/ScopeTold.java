package cn.lawcampaign.notification.figure;

import java.time.Instant;
import java.util.UUID;

import cn.lawcampaign.platform.event.routing.LeadEvent;
import cn.lawcampaign.platform.event.routing.LeadScope;

/**
 * What every lead event tells, of whatever type, also of one that this version does not know: an avoidance decided later
 * must hold here at once.
 */
record ScopeTold(UUID leadId, String leadNumber, long leadVersion, LeadScope scope, Instant at) implements LeadEvent {
}
