package cn.lawcampaign.notification.figure;

import java.time.Instant;
import java.util.UUID;

import cn.lawcampaign.notification.figure.LeadFact.Scope;
import cn.lawcampaign.platform.event.Event;
import cn.lawcampaign.platform.event.routing.LeadScope;

/**
 * What every lead event tells, of whatever type, also of one that this version does not know: an avoidance decided later
 * must hold here at once.
 */
record AnyLeadEvent(UUID leadId, String leadNumber, long leadVersion, LeadScope scope, Instant at) implements Event {

    LeadTold told() {
        return new LeadTold(leadId, leadNumber, Scope.of(leadVersion, scope), null);
    }
}
