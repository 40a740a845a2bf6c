package cn.lawcampaign.platform.security;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.lawcampaign.platform.security.ProductionChecks.Finding;

class ProductionGateTest {

    private final Map<String, String> config = new HashMap<>(Map.of("suite.service", "routing"));

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "http://suite.localhost", "https://127.0.0.1:8443",
            "http://[::1]/"})
    void letsTheEmbeddedSuiteThroughOnThisMachine(String origin) {
        embedded(origin);
        assertTrue(gate(false).isExempt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://jubao.example", "http://10.0.0.1:8080", "http://localhost.example",
            "http://127.0.0.1.example", "https://0.0.0.0", "no address", ""})
    void isNotFooledByTheSwitchAloneAnywhereElse(String origin) {
        embedded(origin);
        assertFalse(gate(false).isExempt());
        assertThrows(ProductionGate.NotReadyException.class, () -> gate(false).check(Optional.empty(), List::of));
    }

    @Test
    void letsTestsThrough() {
        assertTrue(gate(true).isExempt());
        assertFalse(gate(false).isExempt());
    }

    @Test
    void stopsTheStartForTheDemoRealm() {
        assertThrows(ProductionGate.NotReadyException.class,
                () -> gate(false).check(Optional.of(new Finding("quarkus.oidc.auth-server-url", "is the demo realm")),
                        List::of));
    }

    private void embedded(String origin) {
        config.put("suite.embedded", "true");
        config.put("suite.origin", origin);
    }

    private ProductionGate gate(boolean test) {
        return new ProductionGate(test, name -> Optional.ofNullable(config.get(name)));
    }
}
