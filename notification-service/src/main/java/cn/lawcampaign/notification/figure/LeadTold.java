package cn.lawcampaign.notification.figure;

import java.util.UUID;

import cn.lawcampaign.notification.figure.LeadFact.Part;
import cn.lawcampaign.notification.figure.LeadFact.Scope;

/**
 * What one event told of a lead.
 *
 * @param part what it told besides the scope, or null
 */
record LeadTold(UUID leadId, String number, Scope scope, Part part) {
}
