package cn.lawcampaign.platform.campaign;

import java.nio.file.Path;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.Startup;

/** Loads the pack once, at start, so that a bad pack stops the start and not the first report. */
@Singleton
class CampaignProducer {

    @Produces
    @Singleton
    @Startup
    Campaign campaign(@ConfigProperty(name = "suite.pack") String pack) {
        return CampaignLoader.load(Path.of(pack));
    }
}
