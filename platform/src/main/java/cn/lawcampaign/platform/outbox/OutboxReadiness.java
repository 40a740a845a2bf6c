package cn.lawcampaign.platform.outbox;

import java.time.Duration;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Down while the broker does not answer the relay, or events have waited too long. That tells the operator; the service still takes reports, so a load balancer
 * should go by liveness.
 */
@Readiness
@Singleton
class OutboxReadiness implements HealthCheck {

    private final OutboxWorker outbox;
    private final Duration late;

    OutboxReadiness(OutboxWorker outbox,
            @ConfigProperty(name = "suite.outbox.late", defaultValue = "30s") Duration late) {
        this.outbox = outbox;
        this.late = late;
    }

    @Override
    public HealthCheckResponse call() {
        OutboxBacklog backlog = outbox.readBacklog();
        return HealthCheckResponse.named("outbox").status(!outbox.brokerIsAway() && backlog.age().compareTo(late) < 0)
                .withData("kafka", outbox.brokerIsAway() ? "away" : "answers")
                .withData("unsent", backlog.unsent())
                .withData("refused", backlog.refused())
                .withData("oldestSeconds", backlog.age().toSeconds())
                .build();
    }
}
