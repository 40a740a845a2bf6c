package cn.lawcampaign.notification.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.CampaignLoader;
import cn.lawcampaign.platform.delivery.Delivery;
import cn.lawcampaign.platform.delivery.DeliveryState;

/** A mail follows its report at once, so a time of day in the log would say when the reporter wrote. */
class DeliveryViewTest {

    private static final Campaign PACK = CampaignLoader.load(Path.of("../deploy/campaign/campaign.yaml"));
    private static final Instant CREATED = Instant.parse("2023-05-04T18:31:24Z");

    @Test
    void tellsDaysOnlyAndTheNextTryOnlyOnceOneFailed() {
        assertNull(view(DeliveryState.QUEUED, null).nextAttemptOn());
        assertNull(view(DeliveryState.SENT, CREATED).nextAttemptOn());
        DeliveryView failed = view(DeliveryState.FAILED, null);
        assertEquals(LocalDate.parse("2023-05-05"), failed.nextAttemptOn(), "in the campaign's zone");
        assertFalse(failed.toString().contains("31"), failed.toString());
    }

    private static DeliveryView view(DeliveryState state, Instant sentAt) {
        return DeliveryView.of(new Delivery(UUID.randomUUID(), "DISPATCHED", "gaj-dc@gonganju.example", "subject",
                CREATED, 1, CREATED, state, null, sentAt), PACK);
    }
}
