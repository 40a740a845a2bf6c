package cn.lawcampaign.deploy.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keycloak unpacked and built once for each version and kept in the cache. A build is made beside its place and moved
 * there whole, so what is there is complete; what an interrupted build left is removed.
 */
final class KeycloakBuild {

    static final String VERSION = "26.5.6";
    private static final String HALF = "keycloak-half-";
    private static final Pattern HALF_OF = Pattern.compile(HALF + "(\\d{1,18})");
    private static final String OPTIONS = "--db=postgres --http-relative-path=/auth --cache=local --health-enabled=false"
            + " --features-disabled=impersonation";

    private KeycloakBuild() {
    }

    /** @return whether the next start need not build */
    static boolean isThere(Path cache) {
        return Files.exists(home(cache).resolve("built"));
    }

    /**
     * @param archive the distribution as tar.gz
     * @param log     takes the build's output
     * @return home of a built Keycloak
     * @throws EmbeddedException when the archive is missing or the build fails
     */
    static Path builtIn(Path cache, Path archive, Path log) {
        try {
            Files.createDirectories(cache);
            removeHalfBuilt(cache);
            if (!isThere(cache)) {
                build(cache, archive, log);
            }
            return home(cache);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path home(Path cache) {
        return cache.resolve("keycloak-" + VERSION + "-" + Integer.toHexString(OPTIONS.hashCode()));
    }

    private static void build(Path cache, Path archive, Path log) throws IOException {
        if (!Files.exists(archive)) {
            throw new EmbeddedException("缺少 Keycloak 安装包，请先运行 ./mvnw package -DskipTests"
                    + " / Keycloak's archive is missing; run ./mvnw package -DskipTests first: " + archive);
        }
        Path half = cache.resolve(HALF + ProcessHandle.current().pid());
        Folders.delete(half);
        Files.createDirectory(half);
        Child tar = Child.start("tar", List.of("tar", "xzf", archive.toString(), "--strip-components=1", "-C",
                half.toString()), Map.of(), log);
        if (tar.exit() != 0) {
            throw new EmbeddedException("Keycloak 安装包无法解开，请删除后重试 / can't be unpacked, delete it and try again: "
                    + archive);
        }
        Child build = Child.start("Keycloak build", KeycloakProgram.command(half, 512, ("build " + OPTIONS).split(" ")),
                Map.of(), log);
        if (build.exit() != 0) {
            throw new EmbeddedException("Keycloak 构建失败，原因见 / could not be built, see " + log);
        }
        Files.createFile(half.resolve("built"));
        Files.move(half, home(cache), StandardCopyOption.ATOMIC_MOVE);
    }

    // A launcher that still runs may be building just now; what another left is named after it.
    private static void removeHalfBuilt(Path cache) throws IOException {
        try (var entries = Files.list(cache)) {
            for (Path half : entries.filter(KeycloakBuild::isAbandoned).toList()) {
                System.out.println("上次的 Keycloak 构建没有完成，已清除并重新构建"
                        + " / an earlier start left Keycloak half built; it is removed and built again");
                Folders.delete(half);
            }
        }
    }

    private static boolean isAbandoned(Path path) {
        Matcher name = HALF_OF.matcher(path.getFileName().toString());
        return name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
    }
}
