package cn.lawcampaign.deploy.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A child process that is a main class of ours on our class path. */
final class JavaChild {

    private JavaChild() {
    }

    /** @param megabytes the most heap it may take */
    static Child start(String name, Class<?> main, List<String> arguments, int megabytes, Path log) {
        List<String> command = new ArrayList<>(List.of(java(), "-Xmx" + megabytes + "m", "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true", "-cp", System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(arguments);
        return Child.start(name, command, Map.of(), log);
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
