package cn.lawcampaign.deploy.embedded;

import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * The test kit: real PostgreSQL and Kafka for a service's tests, started once for the JVM.
 *
 * <pre>{@code @QuarkusTestResource(value = EmbeddedResource.class, initArgs = @ResourceArg(name = "service", value = "routing"))}</pre>
 *
 * {@code service} is intake, routing or notification; it chooses the database and its roles.
 */
public final class EmbeddedResource implements QuarkusTestResourceLifecycleManager {

    private String service = "routing";

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.getOrDefault("service", service);
    }

    @Override
    public Map<String, String> start() {
        TestParts parts = TestParts.started();
        Map<String, String> properties = new HashMap<>(ServiceProperties.of(service, parts.postgres(), parts.kafka(),
                parts.secrets(), parts.keys()));
        properties.put("suite.pack", System.getProperty("pack.dir") + "/campaign.yaml");
        properties.put("suite.origin", "http://localhost:8080");
        return properties;
    }

    @Override
    public void stop() {
        // the parts are shared by all tests of the JVM and end with it
    }
}
