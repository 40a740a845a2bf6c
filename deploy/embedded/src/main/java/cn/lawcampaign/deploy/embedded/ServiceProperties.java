package cn.lawcampaign.deploy.embedded;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What a service must be told about the parts that it stands on; no secret that it has no use for. */
public final class ServiceProperties {

    private ServiceProperties() {
    }

    /** @param service intake, routing or notification */
    public static Map<String, String> of(String service, Postgres postgres, Kafka kafka, Secrets secrets, Path keys) {
        Map<String, String> properties = new TreeMap<>();
        properties.put("quarkus.datasource.jdbc.url", postgres.jdbcUrl(service));
        properties.put("quarkus.datasource.username", service + "_app");
        properties.put("quarkus.datasource.password", postgres.password(service + "_app"));
        properties.put("quarkus.flyway.username", service + "_owner");
        properties.put("quarkus.flyway.password", postgres.password(service + "_owner"));
        if (service.equals("intake")) {
            properties.put("quarkus.datasource.vault.jdbc.url", postgres.jdbcUrl("intake"));
            properties.put("quarkus.datasource.vault.username", "intake_vault");
            properties.put("quarkus.datasource.vault.password", postgres.password("intake_vault"));
            properties.put("suite.keys", keys.toString());
        }
        if (!service.equals("notification")) { // it has no business at the door
            properties.put("suite.door.credential", secrets.of("door"));
        }
        properties.put("kafka.bootstrap.servers", kafka.bootstrapServers());
        properties.put("suite.web.secret", secrets.of("web"));
        properties.put("suite.embedded", "true");
        return properties;
    }
}
