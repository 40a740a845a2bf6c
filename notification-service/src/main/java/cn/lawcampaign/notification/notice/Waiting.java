package cn.lawcampaign.notification.notice;

import java.util.UUID;

import cn.lawcampaign.platform.event.routing.LeadScope;

/** A lead waits for the Office's decision. */
record Waiting(UUID leadId, String number, LeadScope scope) {
}
