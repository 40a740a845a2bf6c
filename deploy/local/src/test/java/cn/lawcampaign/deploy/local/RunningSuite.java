package cn.lawcampaign.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The packed suite with all its parts, started once for all system tests of the JVM, and removed with them. */
final class RunningSuite {

    private static Suite suite;

    private RunningSuite() {
    }

    static synchronized Suite get() {
        if (suite == null) {
            suite = start();
        }
        return suite;
    }

    static Api api() {
        return new Api(get().address());
    }

    private static Suite start() {
        try {
            Path folder = Files.createTempDirectory("lawcampaign-system-");
            Installation installation = Installation.open(folder, false);
            Suite starting = new Suite(new Progress(System.currentTimeMillis()));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                starting.close();
                installation.remove();
            }, "stop-suite"));
            starting.start(Home.here(), folder, 0);
            return starting;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
