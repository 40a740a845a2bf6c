package cn.lawcampaign.notification.notice;

import java.time.Instant;
import java.time.LocalDate;

import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.Unit;
import cn.lawcampaign.platform.delivery.Delivery;
import cn.lawcampaign.platform.delivery.DeliveryState;
import cn.lawcampaign.platform.lang.Text;

/**
 * A delivery as administrators see it, who see no lead: neither subject nor body, for both name one, and days instead of
 * times, for a time of day tells when the reporter wrote.
 *
 * @param kind          see {@link NoticeKind}
 * @param unit          code of the unit whose mailbox it went to, or null
 * @param nextAttemptOn null unless it failed
 * @param sentOn        null while it waits
 * @param lastError     code, or null
 */
public record DeliveryView(String kind, Text kindLabel, String unit, Text unitName, String mailbox,
        DeliveryState state, int attempts, LocalDate createdOn, LocalDate nextAttemptOn, LocalDate sentOn,
        String lastError) {

    static DeliveryView of(Delivery delivery, Campaign campaign) {
        Unit unit = campaign.units().all().stream().filter(u -> delivery.recipient().equals(u.mailbox())).findFirst()
                .orElse(null);
        return new DeliveryView(delivery.kind(), NoticeKind.label(delivery.kind()), unit == null ? null : unit.code(),
                unit == null ? Text.plain("") : Text.of(unit.name(), unit.nameEn()), delivery.recipient(),
                delivery.state(), delivery.attempts(), day(delivery.createdAt(), campaign),
                delivery.state() == DeliveryState.FAILED ? day(delivery.nextAttemptAt(), campaign) : null,
                day(delivery.sentAt(), campaign), delivery.lastError());
    }

    private static LocalDate day(Instant moment, Campaign campaign) {
        return moment == null ? null : LocalDate.ofInstant(moment, campaign.zone());
    }
}
