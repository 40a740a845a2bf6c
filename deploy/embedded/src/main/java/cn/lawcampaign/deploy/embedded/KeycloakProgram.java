package cn.lawcampaign.deploy.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Keycloak's Java program as its own script would run it. The script runs it in the background, where a guard does not
 * reach it: whoever stopped us during a build would leave it behind.
 */
final class KeycloakProgram {

    private KeycloakProgram() {
    }

    /**
     * @param home      of a distribution, or of an installation that links to one
     * @param megabytes the most heap it may take
     * @param arguments of Keycloak's command line
     */
    static List<String> command(Path home, int megabytes, String... arguments) {
        Path at = home.toAbsolutePath();
        List<String> command = new ArrayList<>(List.of(JavaChild.java(), "-Xms64m", "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dkc.home.dir=" + at,
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "-cp", at.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(List.of(arguments));
        return command;
    }
}
