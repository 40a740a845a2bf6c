package cn.lawcampaign.deploy.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.lawcampaign.deploy.embedded.EmbeddedException;
import cn.lawcampaign.deploy.embedded.Ports;

/** A packed service that stands on what is only for trying out refuses to start in earnest, and names the property. */
class RefusedStartIT {

    private final Suite suite = RunningSuite.get();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"intake", "routing", "notification"})
    void withDemoSecretsTheDemoRealmTheSamplePackAndPlainHttp(String name) throws IOException {
        Map<String, String> properties = properties(name);
        properties.put("suite.embedded", "false");
        properties.put("suite.web.secret", "demo-secret-0123456789-0123456789");
        properties.put("quarkus.datasource.password", "campaign-2023");
        String log = refusal(name, properties);
        for (String finding : new String[]{"suite.web.secret is a demo value", "quarkus.datasource.password is a demo",
                "quarkus.oidc.auth-server-url is the demo realm", "suite.pack is the sample pack",
                "suite.origin must be https"}) {
            assertTrue(log.contains(finding), finding);
        }
        for (String secret : new String[]{"demo-secret-0123456789-0123456789", "campaign-2023",
                properties.get("quarkus.oidc.credentials.secret")}) {
            assertFalse(log.contains(secret), "and no secret");
        }
    }

    @Test
    void embeddedUnderAnAddressThatOthersReach() throws IOException {
        Map<String, String> properties = properties("routing");
        properties.put("suite.origin", "https://jubao.example");
        assertTrue(refusal("routing", properties).contains("suite.embedded is on"));
    }

    @Test
    void withAPackThatDoesNotFit() throws IOException {
        Path pack = folder.resolve("campaign.yaml");
        Files.writeString(pack, Files.readString(Home.here().pack()).replace("unit: JCY, method: PHONE",
                "unit: GAX, method: PHONE"));
        Map<String, String> properties = properties("routing");
        properties.put("suite.pack", pack.toString());
        String log = refusal("routing", properties);
        assertTrue(log.contains("channels[") && log.contains("GAX"), "names the offending key");
    }

    private Map<String, String> properties(String name) {
        return suite.config().of(name, Home.here().pack(), Map.of("intake", Ports.free()));
    }

    private String refusal(String name, Map<String, String> properties) throws IOException {
        ServiceChild service = new ServiceChild(name, Home.here().service(name), folder, Ports.free(), properties);
        service.start();
        assertThrows(EmbeddedException.class, service::awaitReady);
        assertFalse(service.child().isAlive(), "it ended by itself");
        String log = Files.readString(service.log());
        assertEquals(-1, log.indexOf("Listening on"), "it never served");
        return log;
    }
}
