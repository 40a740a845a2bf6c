package cn.lawcampaign.platform.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.lawcampaign.platform.security.ProductionChecks.Finding;

class ProductionChecksTest {

    @TempDir
    Path folder;

    private final Map<String, String> config = new HashMap<>();

    @BeforeEach
    void fitInstallation() throws IOException {
        for (String name : List.of("seal.json", "vault.json", "code.json", "lookup.json", "campaign.yaml")) {
            Files.createFile(folder.resolve(name));
        }
        config.put("suite.service", "intake");
        config.put("suite.origin", "https://jubao.example");
        config.put("suite.pack", folder.resolve("campaign.yaml").toString());
        config.put("suite.keys", folder.toString());
        config.put("quarkus.oidc.auth-server-url", "https://jubao.example/auth/realms/campaign");
        for (String secret : List.of("suite.web.secret", "suite.door.credential", "quarkus.oidc.credentials.secret",
                "quarkus.oidc.token-state-manager.encryption-secret", "quarkus.oidc.authentication.state-secret",
                "quarkus.datasource.password", "quarkus.flyway.password", "quarkus.datasource.vault.password")) {
            config.put(secret, UUID.randomUUID().toString());
        }
        config.put("quarkus.datasource.jdbc.url", "jdbc:postgresql://db/intake?sslmode=verify-full");
        config.put("quarkus.datasource.vault.jdbc.url", "jdbc:postgresql://db/intake?sslmode=verify-full");
        config.put("quarkus.datasource.username", "intake_app");
        config.put("quarkus.flyway.username", "intake_owner");
        config.put("quarkus.datasource.vault.username", "intake_vault");
        config.put("kafka.bootstrap.servers", "kafka:9092");
        config.put("kafka.security.protocol", "SASL_SSL");
        config.put("quarkus.mailer.host", "mail");
        config.put("quarkus.mailer.start-tls", "REQUIRED");
    }

    @Test
    void letsAFitInstallationStart() {
        assertEquals(List.of(), findings());
    }

    @ParameterizedTest
    @CsvSource({"suite.origin, http://jubao.example", "quarkus.oidc.auth-server-url, http://keycloak/auth",
            "suite.web.secret, short", "suite.web.secret, aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "suite.door.credential, demo-door-credential-0123456789abcdef", "quarkus.oidc.credentials.secret, secret",
            "quarkus.datasource.password, campaign-2023", "quarkus.datasource.password, intake_app",
            "quarkus.datasource.username, postgres", "quarkus.flyway.username, intake_app",
            "quarkus.datasource.vault.username, intake_app", "quarkus.datasource.vault.username, intake_owner",
            "quarkus.mailer.start-tls, DISABLED", "quarkus.mailer.start-tls, OPTIONAL", "quarkus.mailer.start-tls,",
            "quarkus.mailer.mock, true", "quarkus.mailer.trust-all, true", "quarkus.tls.trust-all, true",
            "suite.origin, no address", "quarkus.oidc.api.auth-server-url, http://keycloak/auth",
            "quarkus.oidc.door.auth-server-url, http://keycloak/auth", "quarkus.oidc.tls.verification, none",
            "quarkus.oidc.api.tls.verification, NONE", "quarkus.oidc.door.tls.verification, none",
            "quarkus.datasource.jdbc.url, jdbc:postgresql://db/intake",
            "quarkus.datasource.jdbc.url, jdbc:postgresql://db/intake?sslmode=require",
            "quarkus.datasource.vault.jdbc.url, jdbc:postgresql://localhost:5432;db/intake",
            "kafka.security.protocol, PLAINTEXT", "kafka.security.protocol,", "suite.pack, /nowhere/campaign.yaml",
            "suite.keys, /nowhere"})
    void namesTheProperty(String property, String value) {
        config.put(property, value == null ? "" : value.replace(';', ','));
        assertTrue(findings().stream().anyMatch(f -> f.property().equals(property)), findings().toString());
    }

    @Test
    void namesWhatIsMissingAndNeverAValue() {
        config.replaceAll((name, value) -> name.equals("suite.service") ? value : "");
        assertTrue(findings().size() >= 15);
        config.put("suite.web.secret", "very-short-value");
        assertFalse(findings().toString().contains("very-short-value"));
    }

    @Test
    void refusesTheSamplePack() throws IOException {
        Files.writeString(folder.resolve("campaign.yaml"), "mailbox: ducha@gonganju.example\n");
        assertEquals(List.of("suite.pack"), findings().stream().map(Finding::property).toList());
    }

    @Test
    void partsOfOneMachineMayTalkInTheClear() {
        config.put("quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:5432/intake");
        config.put("quarkus.datasource.vault.jdbc.url", "jdbc:postgresql:intake");
        config.put("kafka.bootstrap.servers", "PLAINTEXT://localhost:9092,[::1]:9092");
        config.remove("kafka.security.protocol");
        config.put("quarkus.mailer.host", "localhost");
        config.remove("quarkus.mailer.start-tls");
        assertEquals(List.of(), findings());
    }

    @Test
    void tlsMayBeAskedForElsewhere() {
        config.put("quarkus.datasource.jdbc.url", "jdbc:postgresql://db/intake");
        config.put("quarkus.datasource.jdbc.additional-jdbc-properties.sslmode", "verify-full");
        config.remove("quarkus.mailer.start-tls");
        config.put("quarkus.mailer.tls", "true");
        assertEquals(List.of(), findings());
    }

    @Test
    void wantsTheDoorBehindTls() {
        config.put("suite.service", "routing");
        config.put("suite.door.url", "http://intake:8081");
        assertEquals(List.of("suite.door.url"), findings().stream().map(Finding::property).toList());
        config.put("suite.door.url", "https://intake:8443");
        assertEquals(List.of(), findings());
    }

    @Test
    void wantsDifferentSecrets() {
        config.put("suite.door.credential", config.get("suite.web.secret"));
        assertEquals(1, findings().size());
    }

    private List<Finding> findings() {
        return ProductionChecks.findings(name -> Optional.ofNullable(config.get(name)));
    }
}
