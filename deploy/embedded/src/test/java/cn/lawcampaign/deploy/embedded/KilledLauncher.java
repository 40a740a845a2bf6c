package cn.lawcampaign.deploy.embedded;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A launcher for tests: starts one child, says its process id, and waits to be killed. */
final class KilledLauncher {

    private KilledLauncher() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        Child child = Child.start("Sleeper", List.of("sleep", "600"), Map.of(),
                Path.of(arguments[0], "logs/sleeper.log"),
                Guard.valueOf(arguments[1]));
        System.out.println(child.handle().pid());
        Thread.currentThread().join();
    }
}
