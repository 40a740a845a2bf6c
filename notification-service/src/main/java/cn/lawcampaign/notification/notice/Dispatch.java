package cn.lawcampaign.notification.notice;

import java.time.LocalDate;
import java.util.UUID;

import cn.lawcampaign.platform.event.routing.LeadScope;

/**
 * A lead was handed to a unit, as far as a mail needs to know.
 *
 * @param no            counts the dispatches of the lead, from 1
 * @param signDueOn     last day to sign for it, or null where no clock runs
 * @param concludeDueOn last day to conclude it; null while not known
 */
record Dispatch(UUID leadId, String number, LeadScope scope, int no, LocalDate signDueOn, LocalDate concludeDueOn) {
}
