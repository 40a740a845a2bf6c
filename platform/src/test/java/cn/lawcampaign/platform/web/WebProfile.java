package cn.lawcampaign.platform.web;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

import cn.lawcampaign.deploy.embedded.EmbeddedResource;

/** The platform as a small service with pages, on real parts; its background work rests. */
public class WebProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("suite.service", "demo", "suite.throttle.limits.track.tokens", "3", "suite.keysets", "none",
                "quarkus.scheduler.enabled", "false", "quarkus.flyway.migrate-at-start", "false");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(EmbeddedResource.class, Map.of("service", "routing")));
    }
}
