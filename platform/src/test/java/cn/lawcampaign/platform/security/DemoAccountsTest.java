package cn.lawcampaign.platform.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.lawcampaign.platform.security.ProductionChecks.Finding;

class DemoAccountsTest {

    private final StubRealm realm = new StubRealm();
    private String address;

    @BeforeEach
    void start() {
        address = realm.start().get("quarkus.oidc.auth-server-url");
    }

    @AfterEach
    void stop() {
        realm.stop();
    }

    @Test
    void findsARealmThatLetsTheDemoIn() {
        assertEquals(Optional.of("quarkus.oidc.auth-server-url"), finding());
    }

    @Test
    void isContentWithARefusal() {
        realm.refuseTokens();
        assertEquals(Optional.empty(), finding());
    }

    @Test
    void onlyWarnsOfARealmThatIsAway() {
        realm.stop();
        assertEquals(Optional.empty(), finding());
        assertEquals(Optional.empty(), new DemoAccounts().finding("no address"));
    }

    private Optional<String> finding() {
        return new DemoAccounts().finding(address).map(Finding::property);
    }
}
