package cn.lawcampaign.platform.security;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
        config.put("quarkus.datasource.jdbc.url", "jdbc:postgresql://db/intake");
        config.put("quarkus.datasource.vault.jdbc.url", "jdbc:postgresql://db/intake");
        config.put("quarkus.datasource.username", "intake_app");
        config.put("quarkus.flyway.username", "intake_owner");
        config.put("quarkus.datasource.vault.username", "intake_vault");
        config.put("kafka.bootstrap.servers", "kafka:9092");
        config.put("quarkus.mailer.host", "mail");
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
            "quarkus.datasource.vault.username, intake_app", "quarkus.mailer.start-tls, DISABLED",
            "quarkus.mailer.mock, true", "suite.pack, /nowhere/campaign.yaml", "suite.keys, /nowhere"})
    void namesTheProperty(String property, String value) {
        config.put(property, value);
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
    void stopsTheStartUnlessEmbedded() {
        config.put("suite.web.secret", "demo-secret");
        assertThrows(ProductionGate.NotReadyException.class,
                () -> ProductionGate.check(false, name -> Optional.ofNullable(config.get(name)),
                        realm -> Optional.empty(), List::of));
        assertDoesNotThrow(
                () -> ProductionGate.check(true, name -> Optional.empty(), realm -> Optional.empty(), List::of));
    }

    @Test
    void stopsTheStartForTheDemoRealm() {
        assertThrows(ProductionGate.NotReadyException.class,
                () -> ProductionGate.check(false, name -> Optional.ofNullable(config.get(name)),
                        realm -> Optional.of(new Finding("quarkus.oidc.auth-server-url", "is " + realm)),
                        List::of));
    }

    @Test
    void stopsTheStartForWhatTheServiceFindsItself() {
        List<Finding> own = List.of(new Finding("suite.mail.enabled", "is off"));
        assertThrows(ProductionGate.NotReadyException.class, () -> ProductionGate.check(false,
                name -> Optional.ofNullable(config.get(name)), realm -> Optional.empty(), () -> own));
        assertDoesNotThrow(() -> ProductionGate.check(false, name -> Optional.ofNullable(config.get(name)),
                realm -> Optional.empty(), List::of));
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
