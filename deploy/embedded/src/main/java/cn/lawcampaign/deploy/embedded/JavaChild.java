package cn.lawcampaign.deploy.embedded;

import java.io.IOException;
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
                "-XX:TieredStopAtLevel=1", "-Dlog4j2.level=WARN", "-cp", System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(arguments);
        return Child.start(name, command, Map.of(), log);
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Called by such a main class: it ends when whoever started it is gone, however that ended. */
    static void endWithParent() {
        Thread watch = new Thread(() -> {
            try {
                while (System.in.read() >= 0) {
                    // nothing is ever sent; only the end matters
                }
            } catch (IOException e) {
                // the pipe broke: the parent is gone
            }
            Runtime.getRuntime().halt(0);
        }, "end-with-parent");
        watch.setDaemon(true);
        watch.start();
    }
}
