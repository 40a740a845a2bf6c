package cn.lawcampaign.notification.notice;

import java.time.Instant;

import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.Unit;
import cn.lawcampaign.platform.delivery.Delivery;
import cn.lawcampaign.platform.delivery.DeliveryState;
import cn.lawcampaign.platform.lang.Text;

/**
 * A delivery as administrators see it, who see no lead: neither subject nor body, for both name one.
 *
 * @param kind          see {@link NoticeKind}
 * @param unit          code of the unit whose mailbox it went to, or null
 * @param nextAttemptAt null once it was sent
 * @param lastError     code, or null
 */
public record DeliveryView(String kind, Text kindLabel, String unit, Text unitName, String mailbox,
        DeliveryState state, int attempts, Instant createdAt, Instant nextAttemptAt, Instant sentAt,
        String lastError) {

    static DeliveryView of(Delivery delivery, Campaign campaign) {
        Unit unit = campaign.units().all().stream().filter(u -> delivery.recipient().equals(u.mailbox())).findFirst()
                .orElse(null);
        return new DeliveryView(delivery.kind(), NoticeKind.label(delivery.kind()), unit == null ? null : unit.code(),
                unit == null ? Text.plain("") : Text.of(unit.name(), unit.nameEn()), delivery.recipient(),
                delivery.state(), delivery.attempts(), delivery.createdAt(),
                delivery.state() == DeliveryState.SENT ? null : delivery.nextAttemptAt(), delivery.sentAt(),
                delivery.lastError());
    }
}
