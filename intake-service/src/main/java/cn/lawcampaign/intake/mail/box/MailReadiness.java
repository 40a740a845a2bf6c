package cn.lawcampaign.intake.mail.box;

import java.time.Duration;
import java.util.Map;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

import cn.lawcampaign.intake.mail.MailConfig;

/** Down while a mailbox has been out of reach for long: it tells the operator (ADR 8); reports are still taken. */
@Readiness
@Singleton
class MailReadiness implements HealthCheck {

    private final MailPolling polling;
    private final Duration late;

    MailReadiness(MailPolling polling, MailConfig config) {
        this.polling = polling;
        this.late = config.late();
    }

    @Override
    public HealthCheckResponse call() {
        Map<String, Duration> ages = polling.ages();
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("mailboxes")
                .status(ages.values().stream().allMatch(age -> age.compareTo(late) < 0));
        ages.forEach((channel, age) -> answer.withData(channel, age.toSeconds()));
        return answer.build();
    }
}
