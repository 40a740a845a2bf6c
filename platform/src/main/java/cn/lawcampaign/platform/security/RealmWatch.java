package cn.lawcampaign.platform.security;

import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.inject.Default;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

import io.quarkus.runtime.Quarkus;
import io.quarkus.scheduler.Scheduled;

import cn.lawcampaign.platform.security.DemoAccounts.Answer;
import cn.lawcampaign.platform.security.ProductionChecks.Finding;

/**
 * Keeps asking whether the realm has the demo's accounts until it says so: it may be away when a service starts, and the
 * start must not wait for it. Until then the service is not ready; when the realm turns out to be the demo's, it ends.
 */
@Default // beside the qualifier, for those who ask for it by its type
@Readiness
@Singleton
class RealmWatch implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(RealmWatch.class);
    private static final String REALM = "quarkus.oidc.auth-server-url";
    private static final Finding DEMO = new Finding(REALM, "is the demo realm, or has its accounts and their password");

    private final Supplier<Answer> ask;
    private final Runnable end;
    private volatile boolean open;

    @Inject
    RealmWatch(@ConfigProperty(name = REALM) Optional<String> realm) {
        this(() -> realm.map(DemoAccounts::ask).orElse(Answer.UNKNOWN), () -> Quarkus.asyncExit(1));
    }

    RealmWatch(Supplier<Answer> ask, Runnable end) {
        this.ask = ask;
        this.end = end;
    }

    /** @return a finding when the demo's account is let in */
    Optional<Finding> firstLook() {
        Answer answer = ask.get();
        open = answer == Answer.UNKNOWN;
        return answer == Answer.LET_IN ? Optional.of(DEMO) : Optional.empty();
    }

    @Scheduled(every = "10s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void lookAgain() {
        if (open && firstLook().isPresent()) {
            open = true; // not ready while it ends
            LOG.errorf("%s %s, so this service ends", DEMO.property(), DEMO.reason());
            end.run();
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("realm-without-demo-accounts").status(!open).build();
    }
}
