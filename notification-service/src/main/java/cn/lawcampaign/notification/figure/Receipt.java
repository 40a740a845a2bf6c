package cn.lawcampaign.notification.figure;

import java.time.Instant;
import java.util.UUID;

/** A report as the figures know it: when it came, and by which way. */
record Receipt(UUID reportId, String channel, String method, Instant at) {
}
