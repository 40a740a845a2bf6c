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

import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;

/** Refuses to start an unfit installation. Only the embedded launcher and the tests are let through unseen. */
public class ProductionGate {

    private static final Logger LOG = Logger.getLogger(ProductionGate.class);

    void check(@Observes @Priority(1) StartupEvent start, Config config, DemoAccounts accounts,
            @Any Instance<ProductionCheck> own) {
        boolean exempt = LaunchMode.current() == LaunchMode.TEST
                || config.getOptionalValue("suite.embedded", Boolean.class).orElse(false);
        check(exempt, name -> config.getOptionalValue(name, String.class),
                accounts::finding, () -> own.stream().flatMap(check -> check.findings().stream()).toList());
    }

    /**
     * @param realm looks at the realm behind an address
     * @param own   what the service itself finds; not asked without a pack, which its checks may look into
     */
    static void check(boolean exempt, Function<String, Optional<String>> config,
            Function<String, Optional<ProductionChecks.Finding>> realm,
            Supplier<List<ProductionChecks.Finding>> own) {
        if (exempt) {
            return;
        }
        List<ProductionChecks.Finding> findings = new ArrayList<>(ProductionChecks.findings(config));
        config.apply("quarkus.oidc.auth-server-url").filter(url -> !url.isBlank()).flatMap(realm)
                .ifPresent(findings::add);
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

    /** Stops the start; the log says why. */
    static final class NotReadyException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotReadyException(int findings) {
            super(findings + " settings are not ready for production; the log names each");
        }
    }
}
