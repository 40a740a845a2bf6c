package cn.lawcampaign.platform.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;

import cn.lawcampaign.platform.security.ProductionChecks.Finding;

/**
 * Refuses to start an unfit installation. Only the tests are let through unseen, and the embedded launcher's services as long
 * as their address leads to this machine alone.
 */
@Singleton
class ProductionGate {

    private static final Logger LOG = Logger.getLogger(ProductionGate.class);
    private static final String EMBEDDED = "suite.embedded";
    private static final String ORIGIN = "suite.origin";

    private final boolean exempt;
    private final Function<String, Optional<String>> config;

    @Inject
    ProductionGate(Config config) {
        this(LaunchMode.current() == LaunchMode.TEST, name -> config.getOptionalValue(name, String.class));
    }

    /** @param test whether this is a test of ours */
    ProductionGate(boolean test, Function<String, Optional<String>> config) {
        this.config = config;
        this.exempt = test || isEmbedded() && config.apply(ORIGIN).filter(Loopback::isHostOf).isPresent();
    }

    /** Whether demo secrets, accounts and plain HTTP are right here. */
    boolean isExempt() {
        return exempt;
    }

    void check(@Observes @Priority(1) StartupEvent start, RealmWatch realm, @Any Instance<ProductionCheck> own) {
        if (!exempt) {
            check(realm.firstLook(), () -> own.stream().flatMap(check -> check.findings().stream()).toList());
        }
    }

    /**
     * @param ofTheRealm what the realm was found to be, if it is unfit
     * @param own        what the service itself finds; not asked without a pack, which its checks may look into
     */
    void check(Optional<Finding> ofTheRealm, Supplier<List<Finding>> own) {
        List<Finding> findings = new ArrayList<>(ProductionChecks.findings(config));
        ofTheRealm.ifPresent(findings::add);
        if (isEmbedded()) {
            findings.add(new Finding(EMBEDDED, "is on, which is for an origin on this machine only"));
        }
        if (findings.stream().noneMatch(f -> f.property().equals(ProductionChecks.PACK))) {
            findings.addAll(own.get());
        }
        if (!findings.isEmpty()) {
            String list = findings.stream().map(f -> "  " + f.property() + " " + f.reason())
                    .collect(Collectors.joining("\n"));
            LOG.errorf("Not ready for production, so this service does not start:%n%s", list);
            throw new NotReadyException(findings.size());
        }
    }

    private boolean isEmbedded() {
        return config.apply(EMBEDDED).filter("true"::equalsIgnoreCase).isPresent();
    }

    /** Stops the start; the log says why. */
    static final class NotReadyException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotReadyException(int findings) {
            super(findings + " settings are not ready for production; the log names each");
        }
    }
}
