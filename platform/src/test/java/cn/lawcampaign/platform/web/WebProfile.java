package cn.lawcampaign.platform.web;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** The platform as a small service without a database. */
public class WebProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("suite.service", "demo", "suite.throttle.limits.track.tokens", "3", "suite.pack",
                System.getProperty("pack.dir", "../deploy/campaign") + "/campaign.yaml");
    }
}
