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
    void withTheDemoRealmAndPlainHttp(String name) throws IOException {
        Map<String, String> properties = properties(name);
        properties.put("suite.embedded", "false");
        String log = refusal(name, properties);
        assertTrue(log.contains("suite.origin"), "names the plain-HTTP origin");
        for (String secret : new String[]{properties.get("quarkus.datasource.password"),
                properties.get("suite.web.secret"), properties.get("quarkus.oidc.credentials.secret")}) {
            assertFalse(log.contains(secret), "and no secret");
        }
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
