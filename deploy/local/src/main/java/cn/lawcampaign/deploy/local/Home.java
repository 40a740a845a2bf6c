package cn.lawcampaign.deploy.local;

import java.nio.file.Files;
import java.nio.file.Path;

import cn.lawcampaign.deploy.embedded.EmbeddedException;

/** The checkout that this launcher belongs to: where the packed services and the campaign pack lie. */
record Home(Path folder) {

    /** From the property {@code suite.home}, or the folder above the one that tests run in. */
    static Home here() {
        String given = System.getProperty("suite.home");
        Path folder = given != null ? Path.of(given) : Path.of("").toAbsolutePath().getParent().getParent();
        if (!Files.exists(folder.resolve("deploy/campaign/campaign.yaml"))) {
            throw new EmbeddedException("找不到专项包 / no campaign pack at deploy/campaign in " + folder);
        }
        return new Home(folder);
    }

    Path pack() {
        return folder.resolve("deploy/campaign/campaign.yaml");
    }

    Path realm() {
        return folder.resolve("deploy/campaign/realm.json");
    }

    Path samples() {
        return folder.resolve("deploy/campaign/samples.yaml");
    }

    /** Folder of the pictures of sample letters. */
    Path scans() {
        return folder.resolve("deploy/campaign/scans");
    }

    Path keycloakArchive() {
        return folder.resolve("deploy/local/target/parts/keycloak.tar.gz");
    }

    /** @return the packed service's own launcher */
    Path service(String name) {
        return folder.resolve(name + "-service/target/quarkus-app/quarkus-run.jar");
    }
}
