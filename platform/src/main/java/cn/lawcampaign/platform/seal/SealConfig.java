package cn.lawcampaign.platform.seal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;

import cn.lawcampaign.platform.work.Jdbc;

/**
 * Makes the sealing beans from the folder {@code suite.keys}. {@code suite.keysets} lists the keysets that a service uses
 * ({@code none} for a service without any): each must be there and private at start, or the service does not start.
 */
@Singleton
class SealConfig {

    private static final String NONE = "none";

    private final Optional<Path> folder;
    private final List<String> needed;

    SealConfig(@ConfigProperty(name = "suite.keys") Optional<Path> folder,
            @ConfigProperty(name = "suite.keysets", defaultValue = "seal,vault,code,lookup") List<String> needed) {
        this.folder = folder;
        this.needed = needed;
    }

    void checkAtStart(@Observes StartupEvent event) {
        needed.stream().filter(name -> !name.equals(NONE)).forEach(name -> keysets().check(name));
    }

    @Produces
    @Singleton
    Seal seal(AgroalDataSource database) {
        return new Seal(new Jdbc(database), new DataKeys(keysets().aead(Keysets.SEAL)));
    }

    @Produces
    @Singleton
    VaultSeal vault() {
        return new VaultSeal(keysets().aead(Keysets.VAULT));
    }

    @Produces
    @Singleton
    LookupKey lookup() {
        return new LookupKey(keysets().prf(Keysets.LOOKUP));
    }

    @Produces
    @Singleton
    QueryCodes codes() {
        return new QueryCodes(keysets().prf(Keysets.CODE));
    }

    private Keysets keysets() {
        return new Keysets(folder
                .orElseThrow(() -> new KeysetException("property suite.keys must name the folder of the keysets")));
    }
}
