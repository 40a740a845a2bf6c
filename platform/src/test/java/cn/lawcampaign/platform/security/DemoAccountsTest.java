package cn.lawcampaign.platform.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.lawcampaign.platform.security.DemoAccounts.Answer;

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
        assertEquals(Answer.LET_IN, DemoAccounts.ask(address));
    }

    @Test
    void isContentWithARefusal() {
        realm.answerTokens(401);
        assertEquals(Answer.REFUSED, DemoAccounts.ask(address + "/"));
    }

    @Test
    void doesNotKnowOfARealmThatIsAwayOrAsksToWait() {
        for (int status : new int[]{429, 500, 503}) {
            realm.answerTokens(status);
            assertEquals(Answer.UNKNOWN, DemoAccounts.ask(address));
        }
        realm.stop();
        assertEquals(Answer.UNKNOWN, DemoAccounts.ask(address));
        assertEquals(Answer.UNKNOWN, DemoAccounts.ask("no address"));
    }
}
