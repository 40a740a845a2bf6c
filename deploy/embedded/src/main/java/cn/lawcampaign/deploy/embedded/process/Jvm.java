package cn.lawcampaign.deploy.embedded.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import cn.lawcampaign.deploy.embedded.Home;
import cn.lawcampaign.deploy.embedded.Secrets;

/** Command lines for children that are JVMs themselves: the same Java, a small heap, quick to start. */
public final class Jvm {

    private Jvm() {
    }

    /** The java that runs us. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /**
     * A main class of ours or of a library, on our own class path (written to an argument file: it can be longer than
     * a command line may be).
     */
    public static List<String> main(Home home, String name, int heapMb, Class<?> main, String... arguments) {
        Path file = home.run().resolve(name + ".args");
        Secrets.write(file, "-cp \"" + System.getProperty("java.class.path").replace("\\", "\\\\") + "\"");
        List<String> command = new ArrayList<>(List.of(java(), "-Xmx" + heapMb + "m", "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "@" + file, main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
